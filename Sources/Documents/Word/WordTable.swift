import Typography

/// How wide the columns of a table are in Word.
enum WordTable {
  /// A column narrower than this breaks words.
  private static let narrowest = 1100

  /// By how much stands in each column; together as wide as the text.
  static func widths(columns: [String], rows: [[[Inline]]], total: Int) -> [Int] {
    let count = max(columns.count, rows.map(\.count).max() ?? 0)
    guard count > 0 else { return [] }
    let weights = (0..<count).map { column -> Int in
      let head = column < columns.count ? columns[column].count * 2 : 0
      let longest = rows.map { column < $0.count ? length($0[column]) : 0 }.max() ?? 0
      // A long text can wrap; beyond this more room does not help.
      return min(max(head, longest, 8), 60)
    }
    let sum = weights.reduce(0, +)
    let rest = total - narrowest * count
    guard rest > 0 else { return Array(repeating: total / count, count: count) }
    var widths = weights.map { narrowest + rest * $0 / sum }
    widths[count - 1] += total - widths.reduce(0, +)
    return widths
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
