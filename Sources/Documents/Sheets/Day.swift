/// A day of the Gregorian calendar, for cells and calendars.
package struct Day: Sendable, Hashable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// The caller says a day that exists.
  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2026-12-02`
  package var iso: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

  /// `20261202`, as calendars write it.
  var compact: String { "\(year)\(Self.two(month))\(Self.two(day))" }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
