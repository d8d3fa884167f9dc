package import Questionnaires

/// A condition in words.
package enum ConditionText {
  /// The meaning as a clause: "it is an AI system, and you are the provider".
  ///
  /// Written for gates, which are made of facts; an answer that is named directly stands as the short
  /// phrase of its question.
  package static func clause(_ condition: Condition, in questionnaire: Questionnaire) -> String {
    switch condition.kind {
    case .all(let parts):
      return parts.map { inner($0, in: questionnaire) }.joined(separator: ", and ")
    case .any(let parts):
      return parts.map { inner($0, in: questionnaire) }.joined(separator: ", or ")
    case .not(let part): return "it is not so that \(clause(part, in: questionnaire))"
    case .atLeast(let count, of: let parts):
      return "at least \(count) of these hold: "
        + parts.map { clause($0, in: questionnaire) }.joined(separator: "; ")
    case .fact(let id): return questionnaire.facts.first { $0.id == id }?.text ?? id.text
    case .reading(let id, let choice): return "\(id.text) is read as \(choice.text)"
    case .chosen(let id, _), .number(let id, _), .date(let id, _):
      return questionnaire.outline[id]?.question.statement ?? id.text
    }
  }

  /// In brackets where the clause would run together with the one around it.
  private static func inner(_ condition: Condition, in questionnaire: Questionnaire) -> String {
    let text = clause(condition, in: questionnaire)
    return condition.members.count > 1 ? "(\(text))" : text
  }
}
