import ArgumentParser
import Checks
import CommandSupport
import Questionnaires
import Reasoning
import Scenarios
import Typography
import Wording

extension QuestionnaireCommand {
  /// `aiact questionnaire coverage`
  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage",
      abstract: "Show for each finding and duty its questions and the scenarios that reach it.",
      discussion: """
        One block for each finding and duty: its articles, the questions that decide it, and the \
        scenarios in which it is established. Exit code 1 when one has no scenario.
        """)

    @OptionGroup var questionnaire: QuestionnaireOptions

    func run() throws {
      try Failing.run(.english) { () throws(CommandFailure) in
        let files = try LoadedQuestionnaire.allFiles(folder: questionnaire.folder)
        let loaded = try questionnaire.load()
        let scenarios = ScenarioReader.read(files, for: loaded.questionnaire).scenarios
        let coverage = ScenarioCoverage(
          Reasoner(loaded.questionnaire), scenarios: scenarios)
        let common = coverage.common.map(\.text).joined(separator: ", ")
        try Output.show("Nearly everything also depends on: \(common)\n")
        for (title, rows) in [("FINDINGS", coverage.findings), ("DUTIES", coverage.duties)] {
          try Output.line("\n\(title)")
          for row in rows { try Output.show(Self.text(row, loaded.questionnaire)) }
        }
        let rows = coverage.findings + coverage.duties
        let empty = rows.count(where: \.isEmpty)
        try Output.show(
          "\n\(coverage.findings.count) findings, \(coverage.duties.count) duties, "
            + "\(scenarios.count) scenarios; \(empty) without a scenario\n")
        return empty == 0 ? 0 : ExitStatus.someFailed.rawValue
      }
    }

    private static func text(
      _ row: ScenarioCoverage.Row, _ questionnaire: Questionnaire
    ) -> String {
      let cites = row.cites.map { questionnaire.source($0)?.label ?? $0.text }
      let shown = row.scenarios.prefix(4).map(\.text).joined(separator: ", ")
      let more = row.scenarios.count > 4 ? " and \(row.scenarios.count - 4) more" : ""
      return SafeText.clean(
        """
        \(row.name): \(row.title)
          law        \(cites.joined(separator: ", "))
          questions  \(row.questions.map(\.text).joined(separator: ", "))
          scenarios  \(row.isEmpty ? "NONE" : shown + more)

        """)
    }
  }
}
