import Typography

/// Writes a table as comma-separated values (RFC 4180), so that spreadsheet programs show its
/// letters rightly and run nothing in it.
package enum CSVWriter {
  /// A byte order mark first: without it Excel takes UTF-8 for the letters of the country.
  package static func text(of sheet: Sheet) -> String {
    let head = sheet.columns.map { field($0.title) }.joined(separator: ",")
    let rows = sheet.rows.map { row in row.map { field($0) }.joined(separator: ",") }
    return "\u{FEFF}" + ([head] + rows).map { $0 + "\r\n" }.joined()
  }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): field(text)
    case .number(let number): String(number)
    case .day(let day): day.iso
    case .empty: ""
    }
  }

  private static func field(_ text: String) -> String {
    let safe = harmless(SafeText.clean(text))
    guard safe.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  /// An apostrophe before what a spreadsheet program would take for a formula, also behind
  /// characters that it passes over.
  private static func harmless(_ text: String) -> String {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace && !isPassedOver($0) }
    guard let first, starts.contains(first) else { return text }
    return "'" + text
  }

  private static let starts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "|", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}",
  ]

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .control
  }
}
