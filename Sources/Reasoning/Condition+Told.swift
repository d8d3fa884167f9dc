import Questionnaires

extension Condition {
  /// What is left of it once this option is known to be true of a question, whether it is asked or
  /// not. Facts keep what they say.
  func knowing(_ option: OptionID, of question: QuestionID) -> Condition {
    switch kind {
    case .all(let parts): make(.all(parts.map { $0.knowing(option, of: question) }))
    case .any(let parts): make(.any(parts.map { $0.knowing(option, of: question) }))
    case .not(let part): make(.not(part.knowing(option, of: question)))
    case .atLeast(let count, let parts):
      make(.atLeast(count, of: parts.map { $0.knowing(option, of: question) }))
    case .chosen(question, let chosen): make(chosen.contains(option) ? .all([]) : .any([]))
    case .chosen, .number, .date, .fact, .reading: self
    }
  }

  private func make(_ kind: Kind) -> Condition { Condition(kind, place: place) }
}
