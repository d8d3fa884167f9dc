package import Questionnaires

/// How far the law that a questionnaire knows lies behind a day, when that has to be said.
package struct LawAge: Equatable, Sendable {
  /// The law of a questionnaire counts as old when more days than these have gone by.
  package static let longest = 120

  /// The day whose law the questionnaire reflects.
  package let lawAsOf: CalendarDate
  /// The day for which something is worked out.
  package let day: CalendarDate
  /// What was expected after `lawAsOf` and has had its day by `day`, the earliest first.
  package let due: [ExpectedChange]

  /// Nil when there is nothing to say: no expected day has come, and the law is not old.
  package init?(lawAsOf: CalendarDate, expected: [ExpectedChange], on day: CalendarDate) {
    self.lawAsOf = lawAsOf
    self.day = day
    due = expected.enumerated().filter { lawAsOf < $0.element.day && $0.element.day <= day }
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    guard isOld || !due.isEmpty else { return nil }
  }

  /// The days from one day to the other.
  package var days: Int { day.number - lawAsOf.number }

  package var isOld: Bool { days > Self.longest }
}

extension Questionnaire {
  /// What has to be said about its law on a day; nil for nothing.
  package func lawAge(on day: CalendarDate) -> LawAge? {
    LawAge(lawAsOf: lawAsOf, expected: advice.expected, on: day)
  }
}

extension Heading {
  /// What has to be said about its law on a day; nil for nothing.
  package func lawAge(on day: CalendarDate) -> LawAge? {
    LawAge(lawAsOf: lawAsOf, expected: expected, on: day)
  }
}
