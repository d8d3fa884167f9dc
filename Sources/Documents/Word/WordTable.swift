import Typography

/// How wide the columns and how high the rows of a table are in Word.
enum WordTable {
  /// A column narrower than this breaks words.
  private static let narrowest = 1100
  /// A long text can wrap; beyond this more room does not help.
  private static let most = 60

  /// By how much stands in each column; together as wide as the text.
  static func widths(_ table: Table, total: Int) -> [Int] {
    let (columns, rows) = (table.columns, table.rows)
    let count = max(columns.count, rows.map(\.count).max() ?? 0)
    guard count > 0 else { return [] }
    var weights = (0..<count).map { column -> Int in
      let head = column < columns.count ? columns[column].count * 2 : 0
      let longest = rows.map { column < $0.count ? length($0[column]) : 0 }.max() ?? 0
      return min(max(head, longest, 8), most)
    }
    for column in weights.indices where isToFill(column, rows) {
      weights[column] = table.room == .words ? most : max(weights[column], weights[0])
    }
    let sum = weights.reduce(0, +)
    let rest = total - narrowest * count
    guard rest > 0 else { return Array(repeating: total / count, count: count) }
    var widths = weights.map { narrowest + rest * $0 / sum }
    widths[count - 1] += total - widths.reduce(0, +)
    return widths
  }

  /// A row at least so many millimetres high.
  static func height(_ millimetres: Int) -> String {
    "<w:trHeight w:val=\"\(millimetres * 1440 * 10 / 254)\" w:hRule=\"atLeast\"/>"
  }

  /// Whether nothing stands in a column but its head.
  private static func isToFill(_ column: Int, _ rows: [[[Inline]]]) -> Bool {
    rows.allSatisfy { column < $0.count && $0[column].isEmpty }
  }

  private static func length(_ inlines: [Inline]) -> Int {
    inlines.map { inline in
      switch inline {
      case .text(let text), .strong(let text), .typed(let text): text.count
      case .link(let label, _): label.count
      case .gap: 0
      }
    }.reduce(0, +)
  }
}
