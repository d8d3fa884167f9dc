import Questionnaires

/// The open questions that stand between the result so far and a worse one.
enum DecisivePoints {
  /// In the order of the questionnaire; all open questions while there is no tier at all, none
  /// once the headline is settled.
  static func of(_ outcome: Outcome, _ reasoner: Reasoner) -> [QuestionID] {
    if outcome.isSettled { return [] }
    guard let tier = outcome.tier else { return outcome.open }
    var questions: Set<QuestionID> = []
    for state in outcome.findings where state.status == .possible {
      guard let worse = state.finding.tier, worse > tier else { continue }
      questions.formUnion(reasoner.openPoints(of: state.finding.id, in: outcome))
    }
    return questions.isEmpty ? outcome.open : outcome.open.filter { questions.contains($0) }
  }
}
