package import Assessments
import Glibc
package import Questionnaires

/// The machine's clock.
package enum Clock {
  /// Now, in Coordinated Universal Time.
  package static func now() -> Timestamp {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return stamp(parts)
  }

  /// Today, where the user is.
  package static func today() -> CalendarDate {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return day ?? fallback
  }

  private static func stamp(_ parts: tm) -> Timestamp {
    let year = min(max(Int(parts.tm_year) + 1900, 1900), 2199)
    let text =
      "\(year)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
    guard let stamp = Timestamp(text) else { preconditionFailure("the clock gave \(text)") }
    return stamp
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// For a clock set outside the years that a ``CalendarDate`` can hold.
  private static var fallback: CalendarDate {
    guard let day = CalendarDate(year: 2026, month: 11, day: 23) else {
      preconditionFailure("23 Nov 2026 is a day")
    }
    return day
  }
}
