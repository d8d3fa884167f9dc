import Glibc
import TypedLines
import Typography
package import Wording

/// Asks somebody at the terminal whether to do something.
package enum Confirmation {
  /// Whether there is somebody to ask.
  package static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// The reply; Enter alone is no, and what is neither is asked again.
  ///
  /// - Parameter question: the whole line that is asked, with a blank at its end.
  /// - Throws: ``CommandFailure`` when the input ends.
  package static func ask(_ question: String, _ words: Words) throws(CommandFailure) -> Bool {
    let replies = Replies(words)
    while true {
      Output.ask(question)
      guard let line = readLine() else {
        Output.error("")
        throw CommandFailure(.interrupted) { $0.files.inputEndedUnchanged }
      }
      if Trimming.trim(line).isEmpty || replies.isNo(line) { return false }
      if replies.isYes(line) { return true }
      Output.error(words.files.typeYesOrNo(typed: SafeText.line(line)))
    }
  }
}
