import Assessments
import Checks
import CommandSupport
import JSONText
import Questionnaires
import Scenarios

/// What `aiact check` found, as JSON.
enum CheckOutput {
  static func json(
    _ report: QuestionnaireChecks.Report, lengths: InterviewLengths?
  ) -> JSONOutput {
    .object([
      "format": .integer(1),
      "questionnaire": report.questionnaire.map { .string($0.id) } ?? .null,
      "version": report.questionnaire.map { .string($0.version) },
      "errors": .integer(report.count(.error)), "warnings": .integer(report.count(.warning)),
      "notes": .integer(report.count(.note)), "undecided": .integer(report.undecided),
      "scenarios": .integer(report.scenarioCount),
      "disputed": .strings(report.disputed.map(\.id.text)),
      "problems": .array(
        report.problems.map { problem in
          .object([
            "code": .string(problem.code), "severity": .string(problem.severity.rawValue),
            "file": .string(problem.file), "line": .integer(problem.line),
            "column": .integer(problem.column), "message": .string(problem.message),
          ])
        }),
      "interview": lengths.map { lengths in
        .object([
          "fewest": .integer(lengths.fewest), "most": .integer(lengths.most),
          "mean": .number(JSONNumber(text: String(Float(lengths.mean)))),
          "shortest": answers(lengths.shortest), "longest": answers(lengths.longest),
        ])
      },
    ])
  }

  static func answers(_ answers: Answers) -> JSONOutput {
    .object(
      answers.map { JSONOutput.Member($0.text, $1.output) }.sorted { $0.key < $1.key })
  }

  /// The format in which editors and build servers take the results of checks: OASIS SARIF 2.1.0,
  /// https://docs.oasis-open.org/sarif/sarif/v2.1.0/
  static func sarif(_ report: QuestionnaireChecks.Report) -> JSONOutput {
    let rules = QuestionnaireChecks.rules.map { code, summary in
      JSONOutput.object([
        "id": .string(code), "shortDescription": .object(["text": .string(summary)]),
      ])
    }
    let driver = JSONOutput.object([
      "name": .string("aiact"), "version": .string(Version.number), "rules": .array(rules),
    ])
    return .object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([
        .object([
          "tool": .object(["driver": driver]), "columnKind": .string("unicodeCodePoints"),
          "results": .array(report.problems.map(result)),
        ])
      ]),
    ])
  }

  private static func result(_ problem: Problem) -> JSONOutput {
    .object([
      "ruleId": .string(problem.code), "level": .string(problem.severity.rawValue),
      "message": .object(["text": .string(problem.message)]),
      "locations": .array([
        .object([
          "physicalLocation": .object([
            "artifactLocation": .object(["uri": .string(problem.file)]),
            "region": .object([
              "startLine": .integer(problem.line), "startColumn": .integer(problem.column),
            ]),
          ])
        ])
      ]),
    ])
  }
}
