import Questionnaires
import Testing

@testable import Reports

/// Days: the day before, on the day, the day after.
@Suite struct DaysTests {
  @Test(arguments: DayRow.all)
  func theDayBeforeOnItAndAfter(_ row: DayRow) throws {
    let told = try row.days.map { try row.tell(on: $0) }
    #expect(told == row.expected)
  }

  /// The day that an answer names counts like the day of the report: "before" leaves it out.
  @Test(arguments: [
    ("2025-02-01", "PROHIBITED from 2 Dec 2026"), ("2025-02-02", "PROHIBITED"),
    ("2025-02-03", "PROHIBITED"),
  ])
  func aGraceIsForSystemsSuppliedBeforeItsDay(day: String, headline: String) throws {
    let report = try Fixture.report([
      "learns": try Fixture.chosen("yes"), "role": try Fixture.chosen("uses"),
      "uses": try Fixture.chosen("none"), "feelings": try Fixture.chosen("staff"),
      "medical": try Fixture.chosen("no"), "small": try Fixture.chosen("no"),
      "supplied": .date(try #require(CalendarDate(iso: day))),
    ])
    #expect(report.headline.text == headline)
  }
}
