import CommandSupport
import Typography
import Wording

/// The name of a system as somebody types it on a command line.
enum SystemName {
  /// The name, without blanks around it; on one line, as in the interview.
  static func read(_ text: String, _ words: Words) throws(CommandFailure) -> String {
    let name = SafeText.line(Trimming.trim(text))
    guard !name.isEmpty else {
      throw CommandFailure(message: words.filing.emptyName, status: .wrongUse)
    }
    return name
  }
}
