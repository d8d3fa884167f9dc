import Assessments
import Questionnaires
import Reasoning
import Testing

@testable import Register

@Suite struct AnswerComparisonTests {
  private let tiny: TinyRegister

  init() throws { tiny = try TinyRegister() }

  private func side(
    _ name: String, _ answers: KeyValuePairs<String, String>
  ) throws -> AnswerComparison.Side {
    let fitted = FittedAssessment(
      try tiny.assessment(name, answers, by: name), to: tiny.questionnaire)
    return .init(
      name: name, fitted,
      Analysis(tiny.reasoner, fitted.answers, on: try tiny.day("2026-11-28")))
  }

  @Test func differencesAreNamedWithWhatDecides() throws {
    let comparison = AnswerComparison([
      try side("Ada", ["role": "makes", "use": "hiring"]),
      try side("Ben", ["role": "uses", "use": "chat"]),
    ])
    #expect(comparison.rows.map(\.question.id.text) == ["role", "use"])
    #expect(comparison.rows.map(\.deciding) == [[], [1]])
    #expect(comparison.deciding[0].sets.map { $0.questions.map(\.text) } == [["use"]])
    #expect(comparison.deciding[0].sets.map(\.tiers) == [[.limited]])
    #expect(comparison.rows[1].cells.map { $0.given?.by } == ["Ada", "Ben"])
    #expect(comparison.alikeCount == 0)
    #expect(!comparison.isSame)
  }

  @Test func noAnswerDiffersFromOneAndNotSureFromBoth() throws {
    let comparison = AnswerComparison([
      try side("Ada", ["role": "makes", "use": "unsure"]), try side("Ben", ["role": "makes"]),
      try side("Cem", ["role": "makes", "use": "chat"]),
    ])
    #expect(comparison.rows.count == 1)
    #expect(comparison.rows[0].cells.map(\.answer).first == .some(.unsure))
    #expect(comparison.rows[0].cells[1].answer == nil)
    // No answer leaves open what not sure leaves open; the third one settles it.
    #expect(comparison.rows[0].deciding == [2])
    #expect(comparison.alikeCount == 1)
  }

  @Test func theSameAnswersAreAlike() throws {
    let comparison = AnswerComparison([
      try side("Ada", ["use": "chat", "role": "uses"]),
      try side("Ben", ["role": "uses", "use": "chat"]),
    ])
    #expect(comparison.isSame)
    #expect(comparison.alikeCount == 2)
    #expect(comparison.deciding[0].sets.isEmpty)
  }
}
