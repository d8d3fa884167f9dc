import Assessments
import Questionnaires
import Testing
import Wording

@Suite struct DateWordsTests {
  @Test(arguments: [
    ("2026-12-02", "2 Dec 2026"), ("2024-02-29", "29 Feb 2024"), ("2000-02-29", "29 Feb 2000"),
    ("1900-01-01", "1 Jan 1900"), ("2199-12-31", "31 Dec 2199"),
  ])
  func daysAreWrittenAsPeopleReadThem(iso: String, long: String) throws {
    #expect(Words.english.day(try #require(CalendarDate(iso: iso))) == long)
  }

  @Test func momentsAreWrittenWithTheirDay() throws {
    let moment = try #require(Timestamp("2026-11-23T14:05:09Z"))
    #expect(Words.english.moment(moment) == "23 Nov 2026, 14:05 UTC")
  }
}
