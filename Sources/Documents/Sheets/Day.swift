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

  /// The number by which spreadsheets know the day: 1 for 1 January 1900, with their 29 February
  /// 1900, so that it is right from March 1900 on.
  var serial: Int {
    let years = month <= 2 ? year - 1 : year
    let monthsFromMarch = (month + 9) % 12
    let days = 365 * years + years / 4 - years / 100 + years / 400
    return days + (153 * monthsFromMarch + 2) / 5 + day - 1 - Self.epoch
  }

  /// Days from 1 March of the year 0 to the day before the first that spreadsheets count.
  private static let epoch = 693_899

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
