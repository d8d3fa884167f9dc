import CommandSupport
import Interview
import Sessions
import TypedLines
import Typography
import Wording

/// Waits until somebody wants to go on.
@MainActor enum Pause {
  /// Nil to go on; otherwise the exit code to leave with.
  static func wait(on console: TerminalConsole, prompt: String, _ words: Words) -> Int32? {
    while true {
      switch console.read(LineRequest(prompt: prompt)) {
      case .line(let line):
        if Trimming.trim(line).isEmpty { return nil }
        if Replies(words).leaves(line) { return 0 }
        console.say(words.cases.goOnOrLeave)
      case .interrupted(hadText: true): break
      case .interrupted: return ExitStatus.interrupted.rawValue
      case .endOfInput: return 0
      case .terminated(let signal, _): return 128 + signal
      }
    }
  }
}
