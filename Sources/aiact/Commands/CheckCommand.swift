import ArgumentParser
import Checks
import CommandSupport
import JSONText
import Questionnaires
import Reasoning
import Scenarios
import Typography
import Wording

/// `aiact check`: proves a questionnaire sound, or says where it is not.
struct CheckCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that a questionnaire is sound and that its scenarios hold.",
    discussion: """
      Reads all files of the folder and prints every problem with file, line and column. It proves \
      that every question can be asked, that every finding, exception, duty and tier can come \
      about, that no condition is empty words, that every way through the tree ends in an outcome, \
      and it runs every scenario. Without a folder the built-in questionnaire is checked.

      EXIT CODES
        0 no errors · 1 errors · 3 no errors, but not everything was decided · 64 wrong use ·
        66 no such folder · 73 the folder for scenarios could not be made

      EXAMPLES
        aiact check my-questionnaire/
        aiact check my-questionnaire/ --notes
        aiact check my-questionnaire/ --format sarif > check.sarif
        aiact check my-questionnaire/ --write-scenarios shortest/
      """)

  @Argument(
    help: ArgumentHelp("The folder of the questionnaire.", valueName: "dir"),
    completion: .directory)
  var folder: String?

  @Flag(
    help: """
      Also print what is true and may be meant so: findings that always or never hold together, \
      options that no rule tells apart, and how long an interview can be.
      """)
  var notes = false

  @ArgumentParser.Option(help: "text, json or sarif (for editors and build servers).")
  var format: Format = .text

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Write a shortest interview for each finding and each tier as a scenario into a new folder.",
      valueName: "dir"),
    completion: .directory)
  var writeScenarios: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      """
      How many steps one proof may take before it is given up, and said to be. All together may take \
      twenty times as many.
      """, valueName: "steps"))
  var budget = QuestionnaireChecks.usualBudget

  func validate() throws {
    if budget < 1 { throw ValidationError("--budget must be 1 or more") }
  }

  func run() throws {
    try Failing.run(.english) { () throws(CommandFailure) in
      let files = try LoadedQuestionnaire.allFiles(folder: folder, withLanguages: true)
      let progress = Progress(WorkDone(.proofs), .english, results: .afterwards)
      let report = QuestionnaireChecks.run(files, withNotes: notes, budget: budget) {
        done, all, name in
        progress.update {
          $0.count = done
          $0.total = all
          $0.current = name
        }
      }
      progress.end()
      let lengths = notes ? report.questionnaire.flatMap { InterviewLengths($0) } : nil
      switch format {
      case .text: try Self.print(report, lengths)
      case .json:
        try Output.write(
          JSONWriter(style: .pretty).text(CheckOutput.json(report, lengths: lengths)))
      case .sarif: try Output.write(JSONWriter(style: .pretty).text(CheckOutput.sarif(report)))
      }
      if let writeScenarios, let questionnaire = report.questionnaire {
        try Self.write(questionnaire, to: writeScenarios)
      }
      if report.hasErrors { return ExitStatus.someFailed.rawValue }
      return report.undecided > 0 ? ExitStatus.notDecided.rawValue : 0
    }
  }

  private static func write(
    _ questionnaire: Questionnaire, to folder: String
  ) throws(CommandFailure) {
    guard let witnesses = Witnesses(questionnaire) else {
      throw CommandFailure(
        message: "scenarios are written for questionnaires of up to 500 questions",
        status: .wrongUse)
    }
    let count = try WitnessFolder.write(witnesses, of: questionnaire, to: folder)
    Output.error("\(count) scenarios written to \(SafeText.clean(folder))")
    for finding in witnesses.missing {
      Output.error("none for \"\(finding)\": only another reading of the law leads to it")
    }
  }

  private static func print(
    _ report: QuestionnaireChecks.Report, _ lengths: InterviewLengths?
  ) throws(CommandFailure) {
    for problem in report.problems { try Output.line(SafeText.clean(problem.formatted)) }
    for scenario in report.disputed {
      let reason = SafeText.clean(scenario.disputed ?? "")
      try Output.line("scenario \"\(scenario.id)\" is disputed: \(reason)")
    }
    if let lengths, let questionnaire = report.questionnaire {
      let tenths = Int((lengths.mean * 10).rounded())
      try Output.line(
        "an interview has \(lengths.fewest) to \(lengths.most) questions, "
          + "\(tenths / 10).\(tenths % 10) on average when every answer is equally likely")
      let reasoner = Reasoner(questionnaire)
      try Output.line("a shortest: \(reasoner.describe(lengths.shortest))")
      try Output.line("a longest: \(reasoner.describe(lengths.longest))")
    }
    try Output.show(summary(report) + "\n")
  }

  private static func summary(_ report: QuestionnaireChecks.Report) -> String {
    let errors = report.count(.error)
    guard let questionnaire = report.questionnaire else {
      return "\(Counting.of(errors, "error", "errors")): the questionnaire cannot be used"
    }
    let notes = report.count(.note)
    return "\(questionnaire.id) \(questionnaire.version): "
      + "\(Counting.of(questionnaire.outline.entries.count, "question", "questions")), "
      + "\(Counting.of(questionnaire.findings.count, "finding", "findings")), "
      + "\(Counting.of(questionnaire.duties.count, "duty", "duties")), "
      + "\(Counting.of(report.scenarioCount, "scenario", "scenarios")) (\(report.disputed.count) disputed); "
      + "\(Counting.of(errors, "error", "errors")), \(Counting.of(report.count(.warning), "warning", "warnings"))"
      + (notes > 0 ? ", \(Counting.of(notes, "note", "notes"))" : "")
      + (report.undecided > 0 ? "; \(report.undecided) not decided" : "")
  }
}
