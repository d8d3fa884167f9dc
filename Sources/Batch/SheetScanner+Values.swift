import Questionnaires

/// Numbers and days.
extension SheetScanner {
  /// The most digits of a number that is read here; all whole numbers of so many are exact.
  private static let mostDigits = 15

  /// A number without an exponent, the same that the strict reader makes of it: its digits and the
  /// power of ten by which they are divided are exact, so that there is only one rounding.
  mutating func number() -> Double? {
    // This also passes over white space.
    let isNegative = take(UInt8(ascii: "-"))
    let start = place
    var digits = 0
    guard let count = takeDigits(&digits, atMost: Self.mostDigits), count > 0,
      count == 1 || start.pointee != UInt8(ascii: "0")
    else { return nil }
    var power = 1.0
    if place < end, place.pointee == UInt8(ascii: ".") {
      place += 1
      guard let more = takeDigits(&digits, atMost: Self.mostDigits - count), more > 0 else {
        return nil
      }
      for _ in 0..<more { power *= 10 }
    }
    return (isNegative ? -Double(digits) : Double(digits)) / power
  }

  /// A day such as `"2026-12-02"`, as the number 20261202.
  mutating func day() -> Int? {
    guard take(UInt8(ascii: "\"")), end - place >= 11,
      place[4] == UInt8(ascii: "-"), place[7] == UInt8(ascii: "-"), place[10] == UInt8(ascii: "\"")
    else { return nil }
    var parts = (year: 0, month: 0, day: 0)
    guard takeDigits(&parts.year, atMost: 4) == 4 else { return nil }
    place += 1
    guard takeDigits(&parts.month, atMost: 2) == 2 else { return nil }
    place += 1
    guard takeDigits(&parts.day, atMost: 2) == 2,
      let day = CalendarDate(year: parts.year, month: parts.month, day: parts.day)
    else { return nil }
    place += 1
    return FlatProgram.Threshold.number(of: day)
  }

  /// Adds the digits that come next to a number and tells how many they are; nil when they are more
  /// than `most`.
  private mutating func takeDigits(_ number: inout Int, atMost most: Int) -> Int? {
    var count = 0
    while place < end, place.pointee &- UInt8(ascii: "0") < 10 {
      if count == most { return nil }
      number = number * 10 + Int(place.pointee &- UInt8(ascii: "0"))
      place += 1
      count += 1
    }
    return count
  }
}
