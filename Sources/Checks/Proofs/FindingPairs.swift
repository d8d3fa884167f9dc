import Reasoning
import Questionnaires
import Satisfiability

/// What findings have to do with each other, over all completions of the empty sheet.
struct FindingPairs {
  /// Findings that hold in exactly the same cases, each after its twin.
  private(set) var twins: [(first: Finding, second: Finding)] = []
  /// Findings that never hold together.
  private(set) var strangers: [(first: Finding, second: Finding)] = []

  /// Looks at findings above minimal only: milder ones shut each other out by design. Pairs of which it
  /// is not decided are left out.
  init(_ reasoner: Reasoner, with effort: inout Effort) {
    let candidates = zip(reasoner.questionnaire.findings, reasoner.encoding.findings)
      .filter { finding, _ in finding.tier.map { $0 > .minimal } ?? false }
      .map { (finding: $0, literal: $1.holds) }
    var solver = reasoner.solver
    var models: [[Bool]] = []
    /// Looks for a model, and remembers it.
    func verdict(_ goals: [Literal], _ effort: inout Effort) -> Solver.Verdict {
      let verdict = solver.search(assuming: goals, with: &effort)
      if verdict == .model { models.append(candidates.map { solver.modelValue(of: $0.literal) }) }
      return verdict
    }
    for candidate in candidates {
      for goal in [candidate.literal, !candidate.literal] { _ = verdict([goal], &effort) }
    }
    for first in candidates.indices {
      for second in candidates.indices where second > first {
        let (left, right) = (candidates[first].literal, candidates[second].literal)
        let pair = (candidates[first].finding, candidates[second].finding)
        if !models.contains(where: { $0[first] && $0[second] }) {
          if verdict([left, right], &effort) == .none { strangers.append(pair) }
        }
        if !models.contains(where: { $0[first] != $0[second] }) {
          if verdict([left, !right], &effort) == .none, verdict([!left, right], &effort) == .none {
            twins.append(pair)
          }
        }
      }
    }
  }
}
