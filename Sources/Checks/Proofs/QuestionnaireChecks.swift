package import Questionnaires
import Reasoning
import Satisfiability
package import Scenarios

/// Checks a questionnaire: that it can be read, that it is sound, that its scenarios hold.
package enum QuestionnaireChecks {
  package struct Report: Sendable {
    package let questionnaire: Questionnaire?
    package let problems: [Problem]
    package let scenarioCount: Int
    /// Scenarios whose result is disputed; they are listed, not enforced.
    package let disputed: [Scenario]
    /// How many things the budget did not suffice to decide.
    package let undecided: Int

    package func count(_ severity: Problem.Severity) -> Int {
      problems.count { $0.severity == severity }
    }

    package var hasErrors: Bool { problems.contains { $0.severity == .error } }
  }

  /// The stable names of the checks, each with the property in one sentence.
  package static var rules: [(code: String, summary: String)] {
    all.map { ($0.code, $0.summary) } + TranslationChecks.all.map { ($0.code, $0.summary) }
      + [
        ("scenario", "Every scenario leads to what it promises."),
        ("not-decided", "Every proof is finished within the budget."),
      ]
  }

  private static var all: [any Check.Type] {
    [
      UnreachableQuestion.self, ImpossibleFinding.self, InevitableFinding.self,
      ImpossibleDuty.self, ImpossibleAdvice.self, SilentPath.self, UnreachableTier.self,
      UnusedName.self, IdleQuestion.self, IdleGate.self, ConstantCondition.self,
      SameOptions.self, DutyWithoutRole.self, RoleWithoutCondition.self, TwinFindings.self,
      StrangeFindings.self, PastExpectation.self, UngroundedAnswer.self, TellingTitle.self,
    ]
  }

  /// How many steps one proof may take unless it is told otherwise.
  package static let usualBudget = 1_000_000
  /// How many times as many all proofs together may take.
  private static let mostProofs = 20

  /// Runs everything over the files of a questionnaire; with notes, which take longer, when they
  /// are wanted; of the checks only the one with a code when it is given. A proof that takes more than
  /// `budget` steps is given up, and said to be. Before each step `beginning` is told how many are done
  /// of how many, and what comes next.
  package static func run(
    _ files: [SourceFile], withNotes: Bool = false, only code: String? = nil,
    budget: Int = usualBudget,
    beginning: (_ done: Int, _ of: Int, _ name: String) -> Void = { _, _, _ in }
  ) -> Report {
    let reading = QuestionnaireReader.read(files)
    guard let questionnaire = reading.questionnaire else {
      return Report(
        questionnaire: nil, problems: reading.problems, scenarioCount: 0, disputed: [],
        undecided: 0)
    }
    let scenarios = ScenarioReader.read(files, for: questionnaire)
    let subject = CheckSubject(
      questionnaire, scenarios: scenarios.scenarios,
      with: Effort(mostForOne: budget, proofs: mostProofs))
    var log = ProblemLog(files: files)
    let chosen = all.filter {
      (withNotes || !$0.isForNotes) && (code == nil || $0.code == code)
    }
    for (index, check) in chosen.enumerated() {
      beginning(index, chosen.count + 1, check.code)
      for result in check.run(subject) {
        log.add(check.code, result.severity, result.message, at: result.place)
      }
    }
    let unreadable = TranslationChecks.run(
      files, withNotes: withNotes, only: code, log: &log)
    for (what, place) in subject.undecided {
      log.add(
        "not-decided", .warning,
        "\(what): neither proved sound nor found unsound in \(budget) steps; a larger --budget may do",
        at: place)
    }
    beginning(chosen.count, chosen.count + 1, "scenario")
    for scenario in scenarios.scenarios where scenario.disputed == nil {
      for difference in ScenarioComparison.differences(scenario, subject.reasoner) {
        log.add(
          "scenario", .error, "scenario \"\(scenario.id)\": \(difference)", at: scenario.place)
      }
    }
    return Report(
      questionnaire: questionnaire,
      problems: reading.problems + unreadable + log.sorted() + scenarios.problems,
      scenarioCount: scenarios.scenarios.count,
      disputed: scenarios.scenarios.filter { $0.disputed != nil },
      undecided: subject.undecided.count)
  }
}
