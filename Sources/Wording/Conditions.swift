package import Questionnaires

/// A condition in words.
extension ConditionsPhrases {
  /// The meaning as a clause: "it is an AI system, and you are the provider".
  ///
  /// Written for gates, which are made of facts; an answer that is named directly stands as the short
  /// phrase of its question.
  package func clause(_ condition: Condition, in questionnaire: Questionnaire) -> String {
    switch condition.kind {
    case .all(let parts): parts.map { inner($0, in: questionnaire) }.joined(separator: and)
    case .any(let parts): parts.map { inner($0, in: questionnaire) }.joined(separator: or)
    case .not(let part): not(clause: clause(part, in: questionnaire))
    case .atLeast(let count, of: let parts):
      atLeast(least: count, clauses: words.clauses(parts.map { clause($0, in: questionnaire) }))
    case .fact(let id): questionnaire.facts.first { $0.id == id }?.text ?? id.text
    case .reading(let id, let choice): read(point: id.text, choice: choice.text)
    case .chosen(let id, _), .number(let id, _), .date(let id, _):
      questionnaire.outline[id]?.question.statement ?? id.text
    }
  }

  /// In brackets where the clause would run together with the one around it.
  private func inner(_ condition: Condition, in questionnaire: Questionnaire) -> String {
    let text = clause(condition, in: questionnaire)
    return condition.members.count > 1 ? inner(clause: text) : text
  }
}
