import Satisfiability

extension Reasoner {
  /// Answers that lead to no finding with a tier; nil when there are none.
  package func witnessOfSilence() -> Answers? { witness(of: encoding.silence) }

  /// Definite answers to all questions that are asked, with which a literal is true; nil when
  /// there are none.
  private func witness(of claim: Literal) -> Answers? {
    var solver = encoding.solver
    guard solver.solve(assuming: [claim], preferring: encoding.relevance.map { !$0 }) else {
      return nil
    }
    var answers: Answers = [:]
    for (number, entry) in questionnaire.outline.entries.enumerated()
    where solver.modelValue(of: encoding.relevance[number]) {
      let chosen = zip(entry.question.options, encoding.options[number])
        .filter { solver.modelValue(of: $0.1) }.map(\.0.id)
      if !chosen.isEmpty { answers[entry.question.id] = .choice(chosen: chosen, maybe: []) }
    }
    return answers
  }

  /// Answers on one line, in the order of the questionnaire: `technique: learns; roles: importer`.
  package func describe(_ answers: Answers) -> String {
    questionnaire.outline.entries.compactMap { entry in
      guard case .choice(let chosen, _)? = answers[entry.question.id] else { return nil }
      return "\(entry.question.id): \(chosen.map(\.text).joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}
