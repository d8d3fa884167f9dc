import Questionnaires
import Satisfiability

extension Reasoner {
  /// All smallest sets of answers whose change makes a tier possible that the answers rule out, for
  /// each such tier; sets of at most `most` answers, the smallest first. Answers to fixed questions
  /// stay. Exact: a set is listed exactly when some completion of the other answers reaches the
  /// tier, and no part of the set is enough.
  /// `outcome` is that of the answers; ``Analysis`` sees to that.
  func whatIf(_ answers: Answers, _ outcome: Outcome, upTo most: Int = 3) -> [WhatIf] {
    var probe = WhatIfProbe(self, answers, outcome)
    return Tier.allCases.filter { !outcome.possibleTiers.contains($0) }
      .flatMap { probe.smallestSets(reaching: $0, upTo: most) }
  }
}
