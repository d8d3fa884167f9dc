import Reasoning
import Questionnaires
import Satisfiability

/// What findings have to do with each other, over all completions of the empty sheet.
struct FindingPairs {
  /// Findings that hold in exactly the same cases, each after its twin.
  private(set) var twins: [(first: Finding, second: Finding)] = []
  /// Findings that never hold together.
  private(set) var strangers: [(first: Finding, second: Finding)] = []

  /// Looks at findings above minimal only: milder ones shut each other out by design.
  init(_ reasoner: Reasoner) {
    let candidates = zip(reasoner.questionnaire.findings, reasoner.encoding.findings)
      .filter { finding, _ in finding.tier.map { $0 > .minimal } ?? false }
      .map { (finding: $0, literal: $1.holds) }
    var solver = reasoner.solver
    var models: [[Bool]] = []
    func remember() { models.append(candidates.map { solver.modelValue(of: $0.literal) }) }
    for candidate in candidates {
      for goal in [candidate.literal, !candidate.literal] where solver.solve(assuming: [goal]) {
        remember()
      }
    }
    for first in candidates.indices {
      for second in candidates.indices where second > first {
        let (left, right) = (candidates[first].literal, candidates[second].literal)
        let pair = (candidates[first].finding, candidates[second].finding)
        if !models.contains(where: { $0[first] && $0[second] }) {
          if solver.solve(assuming: [left, right]) { remember() } else { strangers.append(pair) }
        }
        if !models.contains(where: { $0[first] != $0[second] }) {
          if solver.solve(assuming: [left, !right]) || solver.solve(assuming: [!left, right]) {
            remember()
          } else {
            twins.append(pair)
          }
        }
      }
    }
  }
}
