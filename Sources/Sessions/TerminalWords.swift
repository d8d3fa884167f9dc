import CommandSupport
package import LineEditor
import Typography

/// What is said about the terminal itself.
@MainActor package enum TerminalWords {
  package static let unknownLetters =
    "Some letters came in a form that this program cannot read; a \u{FFFD} stands for each of them. "
    + "Nothing was taken. Correct the line, or set your terminal to UTF-8."

  /// For a terminal that is set to another character set; nil when it is not.
  package static func otherCharacters(_ traits: TerminalTraits) -> String? {
    guard !traits.isUTF8, let codeset = traits.otherCodeset else { return nil }
    return
      "Your system is set to the letters of \(SafeText.line(codeset)). This program writes UTF-8: "
      + "letters such as \u{00F6} may look wrong here, but are saved as you type them. "
      + "LANG=C.UTF-8 before the command mends that on most systems."
  }
}
