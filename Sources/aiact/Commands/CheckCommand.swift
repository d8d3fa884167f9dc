import ArgumentParser
import Questionnaires
import Typography

/// `aiact check`: proves a questionnaire sound, or says where it is not.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that a questionnaire is sound and that its scenarios hold.",
    discussion: """
      Reads all files of the folder and prints every problem with file, line and column. It proves \
      that every question can be asked, that every finding, exception, duty and tier can come \
      about, that every way through the tree ends in an outcome, and it runs every scenario. \
      Without a folder the built-in questionnaire is checked. Exit code 1 when there are errors.

      EXAMPLE
        aiact check my-questionnaire/
      """)

  @Argument(help: ArgumentHelp("The folder of the questionnaire.", valueName: "dir"))
  var folder: String?

  func run() throws {
    try Failing.run { () throws(CommandFailure) in
      let files = try LoadedQuestionnaire.allFiles(folder: folder)
      let report = QuestionnaireChecks.run(files)
      for problem in report.problems { try Output.line(SafeText.clean(problem.formatted)) }
      for scenario in report.disputed {
        let reason = SafeText.clean(scenario.disputed ?? "")
        try Output.line("scenario \"\(scenario.id)\" is disputed: \(reason)")
      }
      try Output.line(Self.summary(report))
      return report.hasErrors ? ExitStatus.someFailed.rawValue : 0
    }
  }

  private static func summary(_ report: QuestionnaireChecks.Report) -> String {
    let errors = report.problems.count { $0.severity == .error }
    let warnings = report.problems.count - errors
    guard let questionnaire = report.questionnaire else {
      return "\(count(errors, "error")): the questionnaire cannot be used"
    }
    return "\(questionnaire.id) \(questionnaire.version): "
      + "\(count(questionnaire.outline.entries.count, "question")), "
      + "\(count(questionnaire.findings.count, "finding")), "
      + "\(count(questionnaire.duties.count, "duty", "duties")), "
      + "\(count(report.scenarioCount, "scenario")) (\(report.disputed.count) disputed); "
      + "\(count(errors, "error")), \(count(warnings, "warning"))"
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
