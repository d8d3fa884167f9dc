package import Questionnaires
package import Scenarios

/// A described system to practise with.
package struct TrainingCase: Sendable {
  package let scenario: Scenario

  package init(_ scenario: Scenario) { self.scenario = scenario }

  /// By this name it is asked for: `case-017`, or that of the scenario when it was not made for a
  /// class.
  package var name: String { scenario.teaching?.id.text ?? scenario.id.text }
  package var title: String { scenario.title }
  package var teaching: Teaching? { scenario.teaching }

  /// The tiers that count as right.
  package var acceptedTiers: [Tier] { [scenario.expect.tier] + scenario.expect.alsoAcceptable }

  /// The model answers on which the story is silent. Whoever practises could only guess them, and is
  /// not asked.
  package var silentAnswers: Answers {
    guard let teaching else { return [:] }
    let silent = Set(teaching.notTold).subtracting(teaching.told)
    return scenario.answers.filter { silent.contains($0.key) }
  }

  /// The model answers that rest on the story.
  package var toldAnswers: Answers {
    guard let teaching else { return scenario.answers }
    return scenario.answers.filter { teaching.told.contains($0.key) }
  }
}
