package import Questionnaires

/// Finds the findings that *not sure* and *maybe* leave open.
package enum Doubts {
  /// Findings above minimal that are possible although everything they depend on has an answer,
  /// with the questions whose answers leave them open.
  package static func find(
    _ reasoner: Reasoner, _ answers: Answers, _ outcome: Outcome
  ) -> [FindingID: [QuestionID]] {
    guard outcome.open.contains(where: { answers[$0]?.isOpen == true }) else { return [:] }
    var doubts: [FindingID: [QuestionID]] = [:]
    for state in outcome.findings where state.status == .possible && state.finding.isWeighty {
      let points = reasoner.openPoints(of: state.finding.id, in: outcome)
      if !points.isEmpty, points.allSatisfy({ answers[$0] != nil }) {
        doubts[state.finding.id] = points
      }
    }
    return doubts
  }
}

extension Finding {
  /// Whether the finding is worth a line as soon as it changes.
  package var isWeighty: Bool { tier.map { $0 > .minimal } ?? false }
}
