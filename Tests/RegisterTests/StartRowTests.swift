import Assessments
import Questionnaires
import Reasoning
import Testing

@testable import Register

/// What a file says of itself for the list at the start is taken only where it is still true.
@Suite struct StartRowTests {
  private let tiny: TinyRegister

  init() throws { tiny = try TinyRegister() }

  /// An assessment that says how far it is.
  private func told(_ answers: KeyValuePairs<String, String>) throws -> Assessment {
    var assessment = try tiny.assessment("Shop", answers)
    try store(in: &assessment)
    return assessment
  }

  private func store(in assessment: inout Assessment) throws {
    let fitted = FittedAssessment(assessment, to: tiny.questionnaire)
    let outcome = tiny.reasoner.outcome(of: fitted.answers, on: try tiny.day("2026-11-28"))
    assessment.store(
      StoredResult(
        outcome, of: tiny.questionnaire, QuestionWordings(tiny.questionnaire),
        answers: assessment.answersMark, program: "1.0"))
  }

  @Test func itSaysWhatTheReasonerWouldSay() throws {
    try expectSame([:])
    try expectSame(["role": "uses"])
    try expectSame(["role": "uses", "use": "hiring"])
    try expectSame(["role": "uses", "use": "unsure"])
  }

  private func expectSame(_ answers: KeyValuePairs<String, String>) throws {
    let assessment = try told(answers)
    let said = try #require(
      StartRow(assessment, madeWith: assessment.provenance, program: "1.0"))
    let entry = try tiny.entry("Shop", answers)
    #expect(said.system == "Shop" && said.changed == assessment.changed)
    #expect(said.tiers == entry.tiers && said.isSettled == entry.isSettled)
    #expect(said.isFinished == entry.isFinished && said.answeredCount == entry.answeredCount)
    #expect(said.unconfirmedCount == 0)
  }

  @Test func itIsNotThatOfOtherAnswers() throws {
    var assessment = try told(["role": "uses", "use": "hiring"])
    #expect(StartRow(assessment, madeWith: assessment.provenance, program: "1.0") != nil)
    let use = try #require(QuestionID("use"))
    assessment.answer(use, with: .unsure, at: assessment.changed)
    #expect(StartRow(assessment, madeWith: assessment.provenance, program: "1.0") == nil)
  }

  @Test func itIsNotThatOfAnotherProgramOrQuestionnaire() throws {
    let assessment = try told(["role": "uses"])
    let own = assessment.provenance
    #expect(StartRow(assessment, madeWith: own, program: "1.1") == nil)
    let other = Provenance(
      id: own.id, version: own.version, lawAsOf: own.lawAsOf,
      logic: String(repeating: "2", count: 64))
    #expect(StartRow(assessment, madeWith: other, program: "1.0") == nil)
  }

  @Test func copiedAnswersAreStillToBeConfirmed() throws {
    var copy = try told(["role": "uses"]).copy(as: "Copy", at: tiny.now)
    try store(in: &copy)
    #expect(StartRow(copy, madeWith: copy.provenance, program: "1.0")?.unconfirmedCount == 1)
  }
}
