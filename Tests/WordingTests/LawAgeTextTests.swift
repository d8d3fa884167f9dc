@testable import QuestionnaireTexts
@testable import Questionnaires
import Reasoning
import Testing
import Wording

@Suite struct LawAgeTextTests {
  private func sentence(_ days: [String], on day: String) throws -> String? {
    let changes = try days.enumerated().map { number, day in
      ExpectedChange(
        id: try #require(ExpectedChangeID("c\(number)")), day: try #require(CalendarDate(iso: day)),
        text: "thing \(number + 1)", cites: [], place: Place(file: 0, offset: 0))
    }
    let law = try #require(CalendarDate(iso: "2026-11-23"))
    let day = try #require(CalendarDate(iso: day))
    return LawAge(lawAsOf: law, expected: changes, on: day).map {
      Words.english.lawAge.sentence($0)
    }
  }

  @Test func namesWhatWasExpected() throws {
    #expect(
      try sentence(["2026-12-02"], on: "2026-12-02")
        == "The law here is as of 23 Nov 2026. Some changes were expected since. "
        + "Find out whether they have come: thing 1 (2 Dec 2026)."
    )
  }

  @Test func namesTwoAndCountsTheRest() throws {
    #expect(
      try sentence(["2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05"], on: "2026-12-31")
        == "The law here is as of 23 Nov 2026. Some changes were expected since. "
        + "Find out whether they have come: thing 1 (2 Dec 2026); thing 2 (3 Dec 2026); and 2 more."
    )
  }

  @Test func saysThatAnOldLawDoesNotKnowWhatCameLater() throws {
    #expect(
      try sentence([], on: "2027-12-02")
        == "The law here is as of 23 Nov 2026, 374 days before 2 Dec 2027, and what changed since "
        + "is not in it.")
    #expect(
      try sentence(["2026-12-02"], on: "2027-12-02")
        == "The law here is as of 23 Nov 2026, 374 days before 2 Dec 2027, and what changed since "
        + "is not in it. Some changes were expected since. Find out whether they have come: "
        + "thing 1 (2 Dec 2026).")
  }
}
