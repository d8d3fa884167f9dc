import Questionnaires
import DecisionDiagrams
import Satisfiability

extension Reasoner {
  /// The open questions, the one that decides the tier most often first; those that decide it
  /// equally often in the order of the questionnaire. Exact, up to the rounding of a `Double`; a
  /// share of 0 is exact. `outcome` is that of the answers; ``Analysis`` sees to that.
  func influences(_ answers: Answers, _ outcome: Outcome) -> [Influence] {
    if outcome.isSettled { return outcome.open.map { Influence(question: $0, share: 0) } }
    var completions = Completions(self, answers)
    let thresholds = completions.thresholds(questionnaire, encoding)
    defer {
      assert(
        completions.diagrams.nodeCount > Diagrams.mostChecked
          || completions.diagrams.checkInvariants())
    }
    return outcome.open.compactMap { id -> Influence? in
      guard let number = questionnaire.outline.number(of: id) else { return nil }
      let deciding = completions.deciding(number, among: thresholds)
      return Influence(question: id, share: completions.diagrams.likelihood(of: deciding))
    }.enumerated().sorted {
      ($1.element.rounded, $0.offset) < ($0.element.rounded, $1.offset)
    }
    .map(\.element)
  }
}

extension Completions {
  /// For each tier that some finding has, in rising order: where the outcome is at least as bad.
  fileprivate mutating func thresholds(
    _ questionnaire: Questionnaire, _ encoding: Encoding
  ) -> [Diagrams.Function] {
    var atLeast = Diagrams.Function.never
    var thresholds: [Diagrams.Function] = []
    for tier in Tier.allCases.reversed() {
      for (finding, literals) in zip(questionnaire.findings, encoding.findings)
      where finding.tier == tier {
        let holds = function(literals.holds)
        atLeast = diagrams.or(atLeast, holds)
      }
      thresholds.append(atLeast)
    }
    return thresholds
  }

  /// Where another value of the question with this number alone would lead past some threshold.
  fileprivate mutating func deciding(
    _ number: Int, among thresholds: [Diagrams.Function]
  ) -> Diagrams.Function {
    var deciding = Diagrams.Function.never
    for threshold in thresholds {
      let some = diagrams.exists(levels(of: number), threshold)
      let opposite = diagrams.not(threshold)
      let notAll = diagrams.exists(levels(of: number), opposite)
      deciding = diagrams.or(deciding, diagrams.and(some, notAll))
    }
    return deciding
  }
}
