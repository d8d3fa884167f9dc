/// Checks a questionnaire: that it can be read, that it is sound, that its scenarios hold.
package enum QuestionnaireChecks {
  package struct Report: Sendable {
    package let questionnaire: Questionnaire?
    package let problems: [Problem]
    package let scenarioCount: Int
    /// Scenarios whose result is disputed; they are listed, not enforced.
    package let disputed: [Scenario]

    package var hasErrors: Bool { problems.contains { $0.severity == .error } }
  }

  private static var all: [any Check.Type] {
    [
      UnreachableQuestion.self, ImpossibleFinding.self, InevitableFinding.self,
      ImpossibleDuty.self, ImpossibleAdvice.self, SilentPath.self, UnreachableTier.self,
      UnusedName.self,
    ]
  }

  /// Runs everything over the files of a questionnaire.
  package static func run(_ files: [SourceFile]) -> Report {
    let reading = QuestionnaireReader.read(files)
    guard let questionnaire = reading.questionnaire else {
      return Report(
        questionnaire: nil, problems: reading.problems, scenarioCount: 0, disputed: [])
    }
    let reasoner = Reasoner(questionnaire)
    let start = reasoner.everything(on: questionnaire.lawAsOf)
    let subject = CheckSubject(questionnaire: questionnaire, reasoner: reasoner, start: start)
    var log = ReadingLog(files: files)
    for check in all {
      for result in check.run(subject) {
        log.add(check.code, result.severity, result.message, at: result.place)
      }
    }
    let scenarios = ScenarioReader.read(files, for: questionnaire)
    for scenario in scenarios.scenarios where scenario.disputed == nil {
      for difference in ScenarioComparison.differences(scenario, reasoner) {
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
