/// Makes text from questionnaires, files and answers fit to be shown: no character in it can
/// control a terminal, a line editor or the direction of reading, and none is there unseen.
package enum SafeText {
  /// The text with every ``HiddenCharacter`` spelled out, such as `\u{1b}`. What joins the parts of
  /// an emoji or the letters of a script that needs it stays: there it is seen.
  package static func clean(_ text: String) -> String {
    if HiddenCharacter.isPlain(text) { return text }
    let scalars = Array(text.unicodeScalars)
    guard scalars.indices.contains(where: { isUnsafe(scalars, at: $0) }) else { return text }
    var cleaned = String.UnicodeScalarView()
    for index in scalars.indices {
      if isUnsafe(scalars, at: index) {
        let digits = String(scalars[index].value, radix: 16)
        cleaned.append(contentsOf: "\\u{\(digits)}".unicodeScalars)
      } else {
        cleaned.append(scalars[index])
      }
    }
    return String(cleaned)
  }

  /// The same for paper and pages, where a tab is a blank.
  package static func printed(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\t")) else { return clean(text) }
    return clean(text.replacing("\t", with: " "))
  }

  /// The same on one line: every newline becomes a space.
  package static func line(_ text: String) -> String {
    clean(String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" ? " " : $0 })))
  }

  private static func isUnsafe(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard let kind = HiddenCharacter(scalars[index]) else { return false }
    guard index > 0, kind == .zeroWidth || kind == .variation else { return true }
    return !shows(
      scalars[index], between: scalars[index - 1], and: scalars[index...].dropFirst().first)
  }

  /// Whether a joiner or a selector changes how its neighbours look.
  private static func shows(
    _ scalar: Unicode.Scalar, between before: Unicode.Scalar, and after: Unicode.Scalar?
  ) -> Bool {
    switch scalar.value {
    case 0xFE0E, 0xFE0F: before.properties.isEmoji
    case 0x200C, 0x200D:
      after.map { isEmojiPart(before) && $0.properties.isEmoji || isJoined(before) && isJoined($0) }
        ?? false
    default: false
    }
  }

  private static func isEmojiPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || scalar.value > 0xFF && scalar.properties.isEmoji
  }

  /// Letters of scripts in which a joiner tells words apart: Arabic and its sisters, and those of
  /// India.
  private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0620...0x07FF, 0x0860...0x0DFF, 0xFB50...0xFBFF: true
    default: false
    }
  }
}
