package import Assessments
package import Questionnaires

/// Days and moments as people read them. What is written here, `DateReader` reads back.
package enum DateWords {
  /// The short names of the months, as ``CalendarDate/long`` prints them.
  package static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension CalendarDate {
  /// `2 Dec 2026`
  package var long: String { "\(day) \(DateWords.months[month - 1]) \(year)" }
}

extension Timestamp {
  /// `23 Nov 2026, 14:05 UTC`
  package var long: String {
    let day = CalendarDate(iso: String(description.prefix(10)))?.long ?? ""
    return "\(day), \(description.dropFirst(11).prefix(5)) UTC"
  }
}
