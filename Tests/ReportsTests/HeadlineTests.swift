import Questionnaires
@testable import Reports
import Testing

/// The first line of a result.
struct HeadlineTests {
  @Test func namesTheTierWhenNothingIsOpen() throws {
    let headline = try Fixture.complete().headline
    #expect(headline.text == "PROHIBITED")
    #expect(headline.badges == ["With transparency duties (Art. 50)"])
    #expect(headline.meaning == "The answers describe a use of AI that the EU AI Act bans.")
  }

  @Test func givesTheRangeAndHowManyQuestionsSettleIt() throws {
    let headline = try Fixture.unfinished().headline
    #expect(
      headline.text == "At least LIMITED RISK; could be PROHIBITED until 2 questions are settled")
    #expect(headline.meaning == nil)
  }

  @Test func oneQuestionIsOne() throws {
    let report = try Fixture.report([
      "learns": try Fixture.chosen("yes"), "role": try Fixture.chosen("makes"),
      "uses": try Fixture.chosen("hiring"), "feelings": try Fixture.chosen("none"),
      "small": .unsure,
    ])
    #expect(
      report.headline.text
        == "At least MINIMAL RISK; could be HIGH RISK until 1 question is settled"
    )
  }

  @Test func saysThatAllMayBeOutside() throws {
    let report = try Fixture.report(["learns": .unsure])
    #expect(
      report.headline.text.hasPrefix(
        "NOT DECIDED YET: everything from OUTSIDE THE ACT to PROHIBITED is possible until"))
  }

  @Test func aLaterProhibitionNamesItsDay() throws {
    let day = try #require(CalendarDate(iso: "2024-05-01"))
    let report = try Fixture.report([
      "learns": try Fixture.chosen("yes"), "role": try Fixture.chosen("uses"),
      "uses": try Fixture.chosen("none"), "feelings": try Fixture.chosen("staff"),
      "medical": try Fixture.chosen("no"), "small": try Fixture.chosen("no"),
      "supplied": .date(day),
    ])
    #expect(report.headline.text == "PROHIBITED from 2 Dec 2026")
  }

  @Test func badgesOfNoticesStandBesideIt() throws {
    let report = try Fixture.report([
      "learns": try Fixture.chosen("yes"), "role": try Fixture.chosen("uses"),
      "uses": try Fixture.chosen("hiring"), "feelings": try Fixture.chosen("none"),
      "small": try Fixture.chosen("yes"),
    ])
    #expect(report.headline.text == "MINIMAL RISK")
    #expect(report.headline.badges == ["Exempt under Art. 6(3)"])
    #expect(Rendering(report).html.contains("<strong>Exempt under Art.\u{A0}6(3)</strong>"))
  }

  /// A result says what answers lead to; it judges nobody.
  @Test func nobodyIsJudged() throws {
    let reports = [
      try Fixture.complete(), try Fixture.unfinished(), try Fixture.report([:]),
      try Fixture.report(["learns": try Fixture.chosen("no")]),
    ]
    for text in reports.flatMap({ Rendering($0).all }) {
      #expect(!text.lowercased().contains("compliant"))
      #expect(!text.lowercased().contains("in breach"))
    }
  }
}
