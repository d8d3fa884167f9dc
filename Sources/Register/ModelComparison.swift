package import Questionnaires
package import Reasoning

/// Where somebody's answers to a described case, and their result, differ from the model's.
package struct ModelComparison: Sendable {
  /// A question that the two answered differently; nil where it was not asked.
  package struct Difference: Sendable {
    package let question: Question
    package let theirs: Answer?
    package let model: Answer?
  }

  /// How many questions one or both of them were asked.
  package let metCount: Int
  /// In the order of the questionnaire.
  package let differences: [Difference]
  package let theirTiers: [Tier]
  package let modelTiers: [Tier]
  /// Whether their result is settled and one of those that the case accepts.
  package let isRight: Bool
  /// Established findings with a tier under the model answers.
  package let findings: [Finding]

  /// `outcome` is that of `answers`.
  package init(_ scenario: Scenario, _ answers: Answers, _ outcome: Outcome, _ reasoner: Reasoner) {
    let model = reasoner.outcome(of: scenario.answers, on: scenario.asOf)
    let outline = reasoner.questionnaire.outline
    let met = outline.entries.indices.filter {
      outcome.relevance[$0] != .ruledOut || model.relevance[$0] != .ruledOut
    }.map { outline.entries[$0].question }
    metCount = met.count
    differences = met.filter { answers[$0.id] != scenario.answers[$0.id] }.map {
      Difference(question: $0, theirs: answers[$0.id], model: scenario.answers[$0.id])
    }
    theirTiers = outcome.possibleTiers
    modelTiers = model.possibleTiers
    let accepted = [scenario.expect.tier] + scenario.expect.alsoAcceptable
    isRight = outcome.isSettled && outcome.tier.map(accepted.contains) ?? false
    findings = model.findings.filter { $0.status == .established && $0.finding.tier != nil }
      .map(\.finding)
  }
}
