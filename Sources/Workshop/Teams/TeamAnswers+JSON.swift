import Assessments
package import JSONText
import Questionnaires

extension TeamAnswers {
  /// As it stands in a file; `schema/team.json` describes it.
  package var output: JSONOutput {
    .object([
      "format": .integer(Self.format), "team": .string(team), "case": .string(training),
      "questionnaire": .string(questionnaire), "version": .string(version),
      "finished": .bool(isFinished), "hints": .integer(hints),
      "answers": .object(
        answers.map { JSONOutput.Member($0.text, $1.output) }.sorted { $0.key < $1.key }),
    ])
  }
}
