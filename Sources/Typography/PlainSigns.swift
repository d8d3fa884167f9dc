/// Stands in for typographic signs where only ASCII can be shown.
package enum PlainSigns {
  /// The text with ASCII signs in place of typographic ones; other characters stay.
  package static func of(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return text.map { plain[$0] ?? String($0) }.joined()
  }

  private static let plain: [Character: String] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"", "\u{201E}": "\"",
    "\u{2013}": "-", "\u{2014}": "-", "\u{2026}": "...", "\u{2022}": "*", "\u{00B7}": "-",
    "\u{00A0}": " ", "\u{202F}": " ", "\u{20AC}": "EUR", "\u{00D7}": "x", "\u{2265}": ">=",
    "\u{2264}": "<=", "\u{00A7}": "sect.",
  ]
}
