@testable import QuestionnaireTexts
@testable import Questionnaires
import Reasoning
import Testing

/// How far the law of a questionnaire lies behind a day. The sample's law is as of 23 November 2026.
@Suite struct LawAgeTests {
  private func age(on day: String) throws -> LawAge? {
    try Sample().questionnaire().lawAge(on: try #require(CalendarDate(iso: day)))
  }

  @Test(arguments: [
    ("2026-11-23", []), ("2026-12-01", []), ("2026-12-02", ["sooner"]), ("2026-12-03", ["sooner"]),
    ("2026-12-31", ["sooner"]), ("2027-01-01", ["sooner", "later"]),
    ("2027-01-02", ["sooner", "later"]),
  ])
  func whatIsExpectedIsDueFromItsDayOn(day: String, due: [String]) throws {
    #expect((try age(on: day)?.due ?? []).map(\.id.text) == due)
    #expect(try age(on: day) == nil || !due.isEmpty)
  }

  @Test(arguments: [
    ("2027-03-22", 119, false), ("2027-03-23", 120, false), ("2027-03-24", 121, true),
  ])
  func theLawIsOldAfterOneHundredAndTwentyDays(day: String, days: Int, isOld: Bool) throws {
    let age = try #require(try age(on: day))
    #expect(age.days == days)
    #expect(age.isOld == isOld)
  }

  @Test func anOldLawIsToldAlsoWhenNothingWasExpected() throws {
    let law = try #require(CalendarDate(iso: "2026-11-23"))
    let lastDay = try #require(CalendarDate(iso: "2027-03-23"))
    let dayAfter = try #require(CalendarDate(iso: "2027-03-24"))
    #expect(LawAge(lawAsOf: law, expected: [], on: lastDay) == nil)
    #expect(LawAge(lawAsOf: law, expected: [], on: dayAfter)?.due == [])
  }

  @Test(arguments: ["1999-01-01", "2026-11-22"])
  func aDayBeforeTheLawIsNotOld(day: String) throws {
    #expect(try age(on: day) == nil)
  }

  @Test(arguments: [
    ("2024-02-28", "2024-03-01", 2), ("2026-02-28", "2026-03-01", 1),
    ("1999-12-31", "2000-01-01", 1),
    ("2000-01-01", "2001-01-01", 366), ("1900-01-01", "2199-12-31", 109_572),
  ])
  func daysAreCountedOverMonthsAndLeapYears(from: String, to: String, days: Int) throws {
    let law = try #require(CalendarDate(iso: from))
    let day = try #require(CalendarDate(iso: to))
    let change = ExpectedChange(
      id: try #require(ExpectedChangeID("c")), day: day, text: "T", cites: [],
      place: Place(file: 0, offset: 0))
    #expect(LawAge(lawAsOf: law, expected: [change], on: day)?.days == days)
  }

  @Test func theHeadingKnowsWhatIsExpectedBeforeTheRestIsRead() throws {
    let files = Sample().files.filter {
      ["questionnaire.json", "expectations.json"].contains($0.path)
    }
    let heading = try #require(
      QuestionnaireReader.heading(
        of: files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }))
    let day = try #require(CalendarDate(iso: "2026-12-02"))
    #expect(heading.lawAge(on: day)?.due.map(\.id.text) == ["sooner"])
  }
}
