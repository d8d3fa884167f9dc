import CommandSupport
import LineEditor
import Typography
import Wording

/// What is said about the letters of the terminal.
extension TerminalPhrases {
  var unknownLetters: String { unknownLetters(sign: "\u{FFFD}") }

  /// For a terminal that is set to another character set, or to none while the language has letters
  /// of its own: in plain letters first, in case only those can be read. Empty for any other.
  func otherCharacters(_ traits: TerminalTraits) -> [String] {
    let isEnglish = words.language == Words.english.language
    guard !traits.isUTF8, let codeset = traits.otherCodeset ?? (isEnglish ? nil : "ASCII") else {
      return []
    }
    return (isEnglish ? [self] : [Words.english.terminal, self]).map {
      $0.otherCharacters(codeset: SafeText.line(codeset), letter: "\u{00F6}")
    }
  }
}
