/// Cuts blanks off. It looks at code points, not at characters as they are seen: a mark that stands
/// behind a blank is drawn on it, and is kept.
package enum Trimming {
  package static func trim(_ text: some StringProtocol) -> String {
    var rest = String(text).unicodeScalars[...]
    while let first = rest.first, first.properties.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.properties.isWhitespace { rest = rest.dropLast() }
    return String(Substring(rest))
  }

  /// Whether a text is empty or only white space.
  package static func isBlank(_ text: String) -> Bool {
    if text.utf8.contains(where: { (0x21..<0x7F).contains($0) }) { return false }
    return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Without blanks at the ends, and with a space for every newline.
  package static func onOneLine(_ text: String) -> String {
    // In ASCII from the blank on no character ends a line, and only the blank is one.
    let bytes = text.utf8
    if bytes.first != UInt8(ascii: " "), bytes.last != UInt8(ascii: " "),
      bytes.allSatisfy({ (0x20..<0x7F).contains($0) })
    {
      return text
    }
    return trim(String(text.map { $0.isNewline ? " " : $0 }))
  }

  /// Carriage returns, as pasted text has them, become newlines.
  package static func withPlainNewlines(_ text: String) -> String {
    String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }

  /// The text before the first blank and the text behind it, both without blanks at their ends; the
  /// second is empty when there is no blank.
  package static func firstWord(of text: some StringProtocol) -> (word: String, rest: String) {
    let trimmed = trim(text)
    let scalars = trimmed.unicodeScalars
    let word = scalars.prefix { !$0.properties.isWhitespace }
    return (String(Substring(word)), trim(Substring(scalars[word.endIndex...])))
  }
}
