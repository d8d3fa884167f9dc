/// Puts labels beside what they name so that no two run together and none leaves the picture: in
/// one row where there is room for it, in further rows where a language needs more.
package struct LabelRows {
  package struct Place {
    /// The middle of the label.
    package let x: Int
    /// Counted from 0, which is nearest to what is named.
    package let row: Int
  }

  /// In the order of the labels.
  package let places: [Place]
  package var count: Int { (places.map(\.row).max() ?? -1) + 1 }

  /// Between two labels.
  private static let gap = 6

  /// `middles` are the places that the labels name, from left to right.
  package init(_ labels: [String], at middles: [Int], _ weights: [Shape.Weight]) {
    var ends: [Int] = []
    places = labels.indices.map { index in
      let width = LetterWidth.of(labels[index], weights[index])
      let left = max(0, min(middles[index] - width / 2, Picture.width - width))
      let row = ends.firstIndex { $0 + Self.gap <= left } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = left + width
      return Place(x: left + width / 2, row: row)
    }
  }
}
