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

  /// Says so where another system of the user has the name that a file was given.
  static func sayIfTaken(_ name: String, by path: String, _ words: Words) {
    guard let other = AssessmentName.other(named: name, than: path) else { return }
    Output.error(words.welcome.sameName(file: SafeText.line(other)))
  }
}
