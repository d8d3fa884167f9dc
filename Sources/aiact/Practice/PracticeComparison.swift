import Assessments
import Questionnaires

/// Where answers to a practice case differ from the model answers.
struct PracticeComparison {
  let lines: [String]

  init(_ scenario: Scenario, _ answers: Answers, _ outcome: Outcome, _ reasoner: Reasoner) {
    let model = reasoner.outcome(of: scenario.answers, on: scenario.asOf)
    let entries = reasoner.questionnaire.outline.entries.map(\.question)
    let met = entries.filter { question in
      guard let number = reasoner.questionnaire.outline.number(of: question.id) else {
        return false
      }
      return outcome.relevance[number] != .ruledOut || model.relevance[number] != .ruledOut
    }
    let same = met.count { answers[$0.id] == scenario.answers[$0.id] }
    let accepted = [scenario.expect.tier] + scenario.expect.alsoAcceptable
    let isRight = outcome.isSettled && outcome.tier.map(accepted.contains) ?? false
    var lines = [
      "COMPARISON: \(same) of \(met.count) answers are those of the model.",
      "Your result: \(Self.tiers(outcome)). The model: \(Self.tiers(model)). "
        + (isRight ? "That is right." : "That is another result."),
    ]
    for question in met where answers[question.id] != scenario.answers[question.id] {
      let yours = answers[question.id].map { AnswerText.of($0, to: question) } ?? "not asked"
      let models =
        scenario.answers[question.id].map { AnswerText.of($0, to: question) } ?? "not asked"
      lines.append("- \(question.statement): you said: \(yours). The model says: \(models).")
    }
    let findings = model.findings.filter { $0.status == .established && $0.finding.tier != nil }
    for state in findings {
      let article = state.finding.cites.first.flatMap { reasoner.questionnaire.source($0)?.label }
      lines.append("The model finds \(state.finding.title)\(article.map { " (\($0))" } ?? "").")
    }
    self.lines = lines
  }

  private static func tiers(_ outcome: Outcome) -> String {
    outcome.possibleTiers.map { $0 == .outside ? "outside the Act" : $0.rawValue }
      .joined(separator: " or ")
  }
}
