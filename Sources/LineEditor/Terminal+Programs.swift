import CReadline
import Glibc

extension Terminal {
  /// Lets another program have the terminal until it ends: the user's editor or pager.
  ///
  /// The user can type Ctrl-C and Ctrl-Z there as if it had been started from the shell. SIGTERM
  /// and SIGHUP are passed on to it and reported at the next prompt. Afterwards the terminal is in
  /// the mode it was in, and keys pressed too early are gone. Call it between two prompts.
  ///
  /// - Parameters:
  ///   - command: a line for `/bin/sh`, so that `code --wait` and quoted paths work.
  ///   - arguments: added to the command one by one; they need no quoting.
  ///   - input: what the program reads from standard input; the terminal when nil.
  package func run(
    _ command: String, arguments: [String] = [], input: [UInt8]? = nil
  ) -> ProgramEnd {
    try? flush()
    var mode = termios()
    let hasMode = isInteractive && tcgetattr(STDIN_FILENO, &mode) == 0

    // The program and we stop together, or the shell would wait for us for ever.
    var stopping = Self.signalSet([SIGTSTP, SIGCONT])
    var mask = sigset_t()
    pthread_sigmask(SIG_UNBLOCK, &stopping, &mask)
    let end = ChildProgram(
      arguments: ["sh", "-c", "\(command) \"$@\"", command] + arguments,
      environment: childEnvironment(), input: input
    ).run(passingOnFrom: self)
    pthread_sigmask(SIG_SETMASK, &mask, nil)

    if hasMode { tcsetattr(STDIN_FILENO, TCSADRAIN, &mode) }
    discardTypeAhead()
    dropSignals([SIGINT, SIGQUIT, SIGTSTP, SIGCONT])
    return end
  }

  /// The environment as the user set it, without the locale that readline needs.
  private func childEnvironment() -> [String] {
    var result: [String] = []
    var entry = aiact_environment()
    while let text = entry?.pointee {
      let variable = String(cString: text)
      if !variable.hasPrefix("LC_ALL=") { result.append(variable) }
      entry = entry?.advanced(by: 1)
    }
    if let userLocale { result.append("LC_ALL=\(userLocale)") }
    return result
  }
}
