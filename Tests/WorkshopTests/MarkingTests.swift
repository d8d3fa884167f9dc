import Questionnaires
import Reasoning
import Testing
import Wording
import Workshop

/// Points for what the story tells, and for nothing else.
@Suite struct MarkingTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  @Test func everythingRightIsAllPoints() throws {
    let marking = try fixture.marking(Fixture.right)
    #expect(marking.result == .right)
    #expect(marking.points == marking.mostPoints)
    // The result, one finding, three answers.
    #expect(marking.mostPoints == Points(10 + 2 + 3))
    #expect(marking.percent == 100)
  }

  @Test func whatTheStoryDoesNotTellIsNotScored() throws {
    var answers = Fixture.right
    answers["since"] = "2020-05-05"
    let marking = try fixture.marking(answers)
    #expect(marking.points == marking.mostPoints)
    #expect(marking.answers.filter { $0.unscored == .notTold }.map(\.question.id.text) == ["since"])
  }

  @Test func anotherTierIsWrongAndTheNextQuestionIsNotCountedTwice() throws {
    let marking = try fixture.marking(["learns": "yes", "use": "none", "since": "2026-01-01"])
    #expect(marking.result == .wrong)
    #expect(marking.findings.map(\.mark) == [.wrong])
    #expect(
      marking.answers.filter { $0.unscored == .notReached }.map(\.question.id.text) == ["decides"])
    #expect(marking.mostPoints == Points(10 + 2 + 2))
    #expect(marking.points == Points(1))
  }

  @Test func leftOpenIsHalf() throws {
    var answers = Fixture.right
    answers["decides"] = "unsure"
    let marking = try fixture.marking(answers)
    #expect(marking.result == .partly)
    #expect(marking.resultPoints == Points(5))
    #expect(marking.findings.map(\.mark) == [.partly])
    #expect(marking.answerPoints == Points(2))
  }

  /// Nothing and everything says as little as no answer.
  @Test(arguments: [["learns": "unsure", "use": "unsure", "decides": "unsure"], [:]])
  func notSureOfAnythingIsNothing(answers: [String: String]) throws {
    let marking = try fixture.marking(answers)
    #expect(marking.theirTiers.count > 2)
    #expect(marking.result == .wrong)
    #expect(marking.findings.map(\.mark) == [.wrong])
    #expect(marking.points == Points(0))
  }

  /// A wide range earns nothing, what was found out about a finding does.
  @Test func aRangeOfThreeTiersIsNotHalf() throws {
    let marking = try fixture.marking(["learns": "yes", "use": "unsure"])
    #expect(marking.theirTiers == [.minimal, .limited, .high])
    #expect(marking.result == .wrong)
    #expect(marking.findings.map(\.mark) == [.partly])
  }

  @Test func oneOptionTooManyIsHalfAndItsFindingTakesAway() throws {
    var answers = Fixture.right
    answers["use"] = "chat,sort"
    let marking = try fixture.marking(answers)
    #expect(marking.result == .right)
    #expect(marking.tooMany.map(\.id.text) == ["tell"])
    #expect(marking.findingPoints == Points(0))
    #expect(marking.answerPoints == Points(halves: 5))
    #expect(marking.points.description == "12.5")
  }

  @Test func theRightYearIsHalf() throws {
    let told = ["learns": "yes", "use": "chat"]
    func mark(_ day: String) throws -> Mark? {
      try fixture.marking(of: "case-002", told.merging(["since": day]) { $1 }).answers.last?.mark
    }
    #expect(try mark("2025-03-31") == .right)
    #expect(try mark("2025-12-31") == .partly)
    #expect(try mark("2024-12-31") == .wrong)
  }

  @Test func aHintCostsAPointAndNeverMoreThanThereAre() throws {
    #expect(try fixture.marking(hints: 2, Fixture.right).points == Points(13))
    #expect(try fixture.marking(hints: 9, ["learns": "no"]).points == Points(0))
  }

  @Test func scenariosThatNobodyMarkedScoreNoAnswers() throws {
    let marking = try fixture.marking(of: "rule", ["learns": "no", "since": "2020-01-01"])
    #expect(marking.scored.isEmpty)
    #expect(marking.points == Points(10))
    #expect(MarkingWords(marking, .english).lines.contains { $0.contains("nobody has marked") })
  }

  @Test func theWordsSayTheResultFirstThenWhy() throws {
    let lines = MarkingWords(
      try fixture.marking(["learns": "yes", "use": "none", "since": "2026-01-01"]), .english
    ).lines
    #expect(
      lines == [
        "ANOTHER RESULT. Yours: minimal. The suggested one: high.",
        "Why: The order decides who has a chance. (Art. 6; Guidelines, point 12; still a draft)",
        "What people confuse: A person who invites at the end changes nothing when only the top ten are read.",
        "Missed: Ranking people for work (Art. 6).",
        "The near miss: with The order decides: \"No, somebody reads all of them\" instead of \"Yes, the top ones are invited\", it would be minimal.",
        "- What it is used for: you said: None of these. The suggested answer: Sorts applications.",
        "POINTS: 1 of 14 (result 0 of 10, findings 0 of 2, answers 1 of 2).",
        "Not scored, because the story does not tell it: 1 question.",
        "Not scored again: 1 question that was not asked because of an earlier answer.",
      ])
  }

  @Test func theReasonOfAnAnswerIsGiven() throws {
    var answers = Fixture.right
    answers["decides"] = "no"
    let lines = MarkingWords(try fixture.marking(answers), .english).lines
    #expect(lines.contains { $0.hasSuffix("Why: Nobody reads the others.") })
  }
}
