import CommandSupport
import LineEditor
import Typography
import Wording

/// What is said about the letters of the terminal.
extension TerminalPhrases {
  var unknownLetters: String { unknownLetters(sign: "\u{FFFD}") }

  /// For a terminal that is set to another character set; nil when it is not.
  func otherCharacters(_ traits: TerminalTraits) -> String? {
    guard !traits.isUTF8, let codeset = traits.otherCodeset else { return nil }
    return otherCharacters(codeset: SafeText.line(codeset), letter: "\u{00F6}")
  }
}
