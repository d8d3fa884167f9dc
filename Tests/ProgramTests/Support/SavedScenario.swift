import PseudoTerminal
import Questionnaires
import Scenarios
import Testing

@testable import Assessments

/// The answers of a shipped scenario as a saved assessment.
enum SavedScenario {
  /// Its path: `a.json` unless named otherwise.
  static func write(
    to folder: TemporaryFolder, named name: String = "a.json",
    answering scenario: String = InterviewScenarios.killed, called system: String = "Report test"
  ) throws -> String {
    let shipped = try ShippedQuestionnaire()
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    var assessment = Assessment(
      system: .init(name: system, summary: "A test."),
      provenance: shipped.provenance, at: now)
    for (question, answer) in try shipped.scenario(scenario).answers {
      assessment.answer(question, with: answer, at: now)
    }
    return try folder.write(name, assessment.text)
  }
}
