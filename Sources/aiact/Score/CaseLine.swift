import Assessments
import CommandSupport
import JSONText
import Questionnaires
import Scenarios

/// Cases, each as one JSON object.
enum CaseLine {
  /// For a tool, or a person, to answer. What is expected is left out.
  static func story(_ scenario: Scenario) -> JSONOutput {
    .object([
      "id": .string(scenario.id.text), "asOf": .string(scenario.asOf.description),
      "title": .string(scenario.title), "story": .string(scenario.story),
    ])
  }

  /// For `aiact classify`.
  static func sheet(_ scenario: Scenario) -> JSONOutput {
    .object([
      "id": .string(scenario.id.text),
      "answers": .object(
        scenario.answers.map { JSONOutput.Member($0.text, $1.output) }.sorted { $0.key < $1.key }),
    ])
  }
}
