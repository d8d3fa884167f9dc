import Documents
import Typography

/// How wide the columns and how high the rows of a table are in Word.
enum WordTable {
  /// No column is narrower than this.
  private static let narrowest = 1100
  /// What a letter takes at most on average in the fonts that stand in for ours, and the margins of
  /// a cell.
  private static let (letter, boldLetter, margins) = (130, 145, 170)
  /// Longer words are addresses, which may be broken.
  private static let longestWord = 24
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
    var least = weights.indices.map { max(narrowest, word($0, table)) }
    for column in least.indices where isToFill(column, rows) {
      least[column] = max(least[column], least[0])
    }
    // Where not all of them fit, the widest give way; the words of narrow columns stay whole.
    while least.reduce(0, +) > total, let widest = least.max(), widest > narrowest {
      least = least.map { min($0, max(narrowest, widest - 10)) }
    }
    let rest = total - least.reduce(0, +)
    guard rest >= 0 else { return Array(repeating: total / count, count: count) }
    var widths =
      weights.indices.contains { isToFill($0, rows) }
      ? zip(least, weights).map { $0 + rest * $1 / sum } : filled(least, rest, table)
    widths[count - 1] += total - widths.reduce(0, +)
    return widths
  }

  /// Step by step, what is left goes to the column that has the most lines.
  private static func filled(_ least: [Int], _ rest: Int, _ table: Table) -> [Int] {
    let texts = least.indices.map { column in
      max(
        column < table.columns.count ? table.columns[column].count : 0,
        table.rows.map { column < $0.count ? length($0[column]) : 0 }.max() ?? 0)
    }
    var widths = least
    for _ in 0..<(rest / step) {
      let fullest = widths.indices.max {
        texts[$0] * widths[$1] < texts[$1] * widths[$0]
      }
      if let fullest { widths[fullest] += step }
    }
    return widths
  }

  /// In twentieths of a point.
  private static let step = 60

  /// A row at least so many millimetres high.
  static func height(_ millimetres: Int) -> String {
    "<w:trHeight w:val=\"\(millimetres * 1440 * 10 / 254)\" w:hRule=\"atLeast\"/>"
  }

  /// How wide a column has to be so that no word in it is broken.
  private static func word(_ column: Int, _ table: Table) -> Int {
    let head = column < table.columns.count ? longest(table.columns[column]) * boldLetter : 0
    let cells = table.rows.map { row in
      (column < row.count ? row[column] : []).map { inline in
        switch inline {
        case .text(let text), .typed(let text), .link(let text, _): longest(text) * letter
        case .strong(let text): longest(text) * boldLetter
        case .gap: 0
        }
      }.max() ?? 0
    }
    return max(head, cells.max() ?? 0) + margins
  }

  private static func longest(_ text: String) -> Int {
    let words = text.split { $0.isWhitespace || $0 == "-" }
    return min(words.map(\.count).max() ?? 0, longestWord)
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
