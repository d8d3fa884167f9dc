/// A number as it is written, by what plural rules look at: `1` and `1.0` may differ.
package struct PluralNumber: Sendable {
  /// The digits before the point (`i`).
  let whole: Int
  /// The digits after the point as a number, with and without zeros at the end (`f`, `t`).
  let fraction: Int
  let trimmedFraction: Int
  /// How many digits stand after the point (`v`).
  let places: Int

  package init(_ count: Int) {
    whole = Int(exactly: count.magnitude) ?? .max
    fraction = 0
    trimmedFraction = 0
    places = 0
  }

  /// - Parameter text: digits, perhaps with a point and more digits: `1.50`.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), whole >= 0 else { return nil }
    self.whole = whole
    guard parts.count == 2 else {
      (fraction, trimmedFraction, places) = (0, 0, 0)
      return
    }
    guard let fraction = Int(parts[1]), fraction >= 0 else { return nil }
    self.fraction = fraction
    places = parts[1].count
    var trimmed = fraction
    while trimmed != 0, trimmed.isMultiple(of: 10) { trimmed /= 10 }
    trimmedFraction = trimmed
  }

  /// Whether its value is a whole one (`n` in the rules can only then be equal to one).
  var isWhole: Bool { trimmedFraction == 0 }
}
