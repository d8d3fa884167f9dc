/// Cuts blanks off.
package enum Trimming {
  package static func trim(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  /// Without blanks at the ends, and with a space for every newline.
  package static func onOneLine(_ text: String) -> String {
    trim(String(text.map { $0.isNewline ? " " : $0 }))
  }

  /// Carriage returns, as pasted text has them, become newlines.
  package static func withPlainNewlines(_ text: String) -> String {
    String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}
