import CReadline
import Glibc

extension Terminal {
  /// Signals that arrive as values between ``watchSignals()`` and ``unwatchSignals()``.
  static let watched = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT]
  /// Those that end the line being typed.
  static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// From now on Ctrl-C, Ctrl-Z, a resize, a hang-up and `kill` interrupt nothing; the next prompt
  /// reports them. A closed pipe becomes an ``OutputFailure``. Call it before any other thread
  /// starts, since threads inherit it. A second call does nothing.
  package func watchSignals() {
    guard signalDescriptor < 0 else { return }
    var set = Self.signalSet(Self.watched)
    pthread_sigmask(SIG_BLOCK, &set, &maskBefore)
    signalDescriptor = signalfd(-1, &set, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    // Without a descriptor nobody would ever see them: better to die of Ctrl-C than to ignore it.
    if signalDescriptor < 0 { pthread_sigmask(SIG_SETMASK, &maskBefore, nil) }
    signal(SIGPIPE, SIG_IGN)
  }

  /// Gives the signals their usual effect again. One that had arrived has it now.
  package func unwatchSignals() {
    guard signalDescriptor >= 0 else { return }
    close(signalDescriptor)
    signalDescriptor = -1
    pthread_sigmask(SIG_SETMASK, &maskBefore, nil)
  }

  /// The oldest signal that arrived and was not dealt with, without waiting; nil when there is
  /// none. Long work asks for SIGINT this way.
  package func nextSignal() -> Int32? {
    collectSignals()
    return arrived.isEmpty ? nil : arrived.removeFirst()
  }

  /// The first signal that ends the line; it stays among those that arrived.
  var endingSignal: Int32? {
    collectSignals()
    return arrived.first { Self.ending.contains($0) }
  }

  /// Moves what the kernel holds to ``arrived``.
  func collectSignals() {
    guard signalDescriptor >= 0 else { return }
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    while read(signalDescriptor, &info, size) == size { arrived.append(Int32(info.ssi_signo)) }
  }

  /// Forgets signals of these kinds.
  func dropSignals(_ kinds: [Int32]) {
    collectSignals()
    arrived.removeAll { kinds.contains($0) }
  }

  /// Stops the process as Ctrl-Z should; returns when the shell continues it.
  func stop() {
    var set = Self.signalSet([SIGTSTP])
    kill(getpid(), SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)  // stops here
    pthread_sigmask(SIG_BLOCK, &set, nil)
    dropSignals([SIGCONT])
  }

  static func signalSet(_ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }
}
