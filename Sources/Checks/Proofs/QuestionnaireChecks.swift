import Reasoning
package import Questionnaires

/// Checks a questionnaire: that it can be read, that it is sound, that its scenarios hold.
package enum QuestionnaireChecks {
  package struct Report: Sendable {
    package let questionnaire: Questionnaire?
    package let problems: [Problem]
    package let scenarioCount: Int
    /// Scenarios whose result is disputed; they are listed, not enforced.
    package let disputed: [Scenario]

    package func count(_ severity: Problem.Severity) -> Int {
      problems.count { $0.severity == severity }
    }

    package var hasErrors: Bool { problems.contains { $0.severity == .error } }
  }

  /// The stable names of the checks, each with the property in one sentence.
  package static var rules: [(code: String, summary: String)] {
    all.map { ($0.code, $0.summary) }
      + [("scenario", "Every scenario leads to what it promises.")]
  }

  private static var all: [any Check.Type] {
    [
      UnreachableQuestion.self, ImpossibleFinding.self, InevitableFinding.self,
      ImpossibleDuty.self, ImpossibleAdvice.self, SilentPath.self, UnreachableTier.self,
      UnusedName.self, IdleQuestion.self, IdleGate.self, ConstantCondition.self,
      SameOptions.self, DutyWithoutRole.self, RoleWithoutCondition.self, TwinFindings.self,
      StrangeFindings.self, PastExpectation.self,
    ]
  }

  /// Runs everything over the files of a questionnaire; with notes, which take longer, when they
  /// are wanted; of the checks only the one with a code when it is given.
  package static func run(
    _ files: [SourceFile], withNotes: Bool = false, only code: String? = nil
  ) -> Report {
    let reading = QuestionnaireReader.read(files)
    guard let questionnaire = reading.questionnaire else {
      return Report(
        questionnaire: nil, problems: reading.problems, scenarioCount: 0, disputed: [])
    }
    let subject = CheckSubject(questionnaire)
    var log = ReadingLog(files: files)
    for check in all where withNotes || !check.isForNotes {
      if let code, check.code != code { continue }
      for result in check.run(subject) {
        log.add(check.code, result.severity, result.message, at: result.place)
      }
    }
    let scenarios = ScenarioReader.read(files, for: questionnaire)
    for scenario in scenarios.scenarios where scenario.disputed == nil {
      for difference in ScenarioComparison.differences(scenario, subject.reasoner) {
        log.add(
          "scenario", .error, "scenario \"\(scenario.id)\": \(difference)", at: scenario.place)
      }
    }
    return Report(
      questionnaire: questionnaire,
      problems: reading.problems + log.sorted() + scenarios.problems,
      scenarioCount: scenarios.scenarios.count,
      disputed: scenarios.scenarios.filter { $0.disputed != nil })
  }
}
