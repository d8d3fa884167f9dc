import Documents

/// Where the places of a timeline stand: as many in a row as their words have room for, about as
/// many in each. A line goes on to the edge where another row follows, so that no dot stands alone.
struct TimelineRows {
  let places: [(x: Int, row: Int)]
  /// From where to where the line of each row goes.
  let axes: [ClosedRange<Int>]

  private static let gap = 14
  private static let narrowest = 56

  /// `widths` are those of the words at each place.
  init(widths: [Int]) {
    let slots = widths.map { max($0, Self.narrowest) + Self.gap }
    // The fewest rows that hold all, as even as can be.
    let rows =
      slots.indices.lazy.map { Self.rows(slots, count: $0 + 1) }
      .first { $0.allSatisfy { $0.reduce(0, +) <= Self.room } } ?? slots.map { [$0] }
    var places: [(x: Int, row: Int)] = []
    var axes: [ClosedRange<Int>] = []
    for (number, row) in rows.enumerated() {
      var left = 0
      var middles: [Int] = []
      for slot in row {
        middles.append(left + (slot - Self.gap) / 2)
        left += slot
      }
      places += middles.map { (x: $0, row: number) }
      let start = number == 0 ? middles[0] : 0
      axes.append(start...(number == rows.count - 1 ? middles[middles.count - 1] : Picture.width))
    }
    (self.places, self.axes) = (places, axes)
  }

  /// The last needs no gap behind it.
  private static let room = Picture.width + gap

  private static func rows(_ slots: [Int], count: Int) -> [[Int]] {
    let most = (slots.count + count - 1) / count
    return stride(from: 0, to: slots.count, by: most).map {
      Array(slots[$0..<min($0 + most, slots.count)])
    }
  }
}
