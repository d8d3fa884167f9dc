import ReportFormats
@testable import Reports
import Testing

/// What a report says about the age of the law.
@Suite struct LawAgeReportTests {
  private static let sentence =
    "The law here is as of 23 Nov 2026. Some changes were expected since. "
    + "Find out whether they have come: a final guide (2 Dec 2026)."

  private func report(_ day: String) throws -> Report {
    try Fixture.report(["learns": try Fixture.chosen("no")], asOf: day)
  }

  @Test(arguments: [("2026-12-01", false), ("2026-12-02", true), ("2026-12-03", true)])
  func everyFormatSaysThatAnExpectedDayHasCome(day: String, isTold: Bool) throws {
    let report = try report(day)
    #expect(report.headline.remarks.contains(Self.sentence) == isTold)
    let rendering = Rendering(report)
    for text in rendering.all {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("Find out whether they have come: a final guide") == isTold)
    }
    let screen = ResultScreen(width: 200, isUnicode: true).render(report)
    #expect(screen.contains(Self.sentence) == isTold)
  }

  @Test func jsonTellsTheDaysAndWhatWasExpected() throws {
    let text = JSONRenderer().render(try report("2027-12-02"))
    #expect(text.contains(#""days": 374"#))
    #expect(text.contains(#""isOld": true"#))
    #expect(text.contains(#""id": "guide""#))
    #expect(!JSONRenderer().render(try report("2026-12-01")).contains("lawAge"))
  }
}
