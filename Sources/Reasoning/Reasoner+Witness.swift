package import Questionnaires
package import Satisfiability

extension Reasoner {
  /// Answers that lead to no finding with a tier; nil when none are found.
  package func witnessOfSilence(with effort: inout Effort) -> Answers? {
    var solver = encoding.solver
    let verdict = solver.search(
      assuming: [encoding.silence], preferring: encoding.relevance.map { !$0 }, with: &effort)
    guard verdict == .model else { return nil }
    return answers(in: solver)
  }

  /// Answers, few of them, under which all the literals of the encoding hold, however the law is
  /// read; nil when there are none.
  package func witness(of literals: [Literal]) -> Answers? {
    var solver = encoding.solver
    guard solver.solve(assuming: literals, preferring: encoding.relevance.map { !$0 }) else {
      return nil
    }
    return answers(in: solver)
  }

  /// Definite answers to all questions that are asked in the last model. Numbers and days keep to the
  /// bounds of the questionnaire and, by question, to the `others`.
  package func answers(
    in solver: Solver, keeping others: [QuestionID: [Bound: Literal]] = [:]
  ) -> Answers {
    var answers: Answers = [:]
    for (number, entry) in questionnaire.outline.entries.enumerated()
    where solver.modelValue(of: encoding.relevance[number]) {
      let bounds = encoding.bounds[number].merging(others[entry.question.id] ?? [:]) { own, _ in own
      }
      answers[entry.question.id] = answer(to: entry.question, number, bounds, in: solver)
    }
    return answers
  }

  private func answer(
    to question: Question, _ number: Int, _ bounds: [Bound: Literal], in solver: Solver
  ) -> Answer? {
    switch question.kind {
    case .oneOf, .manyOf:
      let chosen = zip(question.options, encoding.options[number])
        .filter { solver.modelValue(of: $0.1) }.map(\.0.id)
      return chosen.isEmpty ? nil : .choice(chosen: chosen, maybe: [])
    case .text: return .text("Some text")
    case .number, .date:
      let bounds = bounds.sorted { $0.key < $1.key }
      let reached = bounds.filter { solver.modelValue(of: $0.value) }.map(\.key)
      let missed = bounds.filter { !solver.modelValue(of: $0.value) }.map(\.key)
      return Bound.sample(above: reached.last, below: missed.first, for: question)
    }
  }

  /// Answers on one line, in the order of the questionnaire: `technique: learns; roles: importer`.
  package func describe(_ answers: Answers) -> String {
    questionnaire.outline.entries.compactMap { entry in
      switch answers[entry.question.id] {
      case .choice(let chosen, _)?:
        "\(entry.question.id): \(chosen.map(\.text).joined(separator: ", "))"
      case .number(let number)?: "\(entry.question.id): \(number.text)"
      case .date(let day)?: "\(entry.question.id): \(day)"
      case .text?, .unsure?, nil: nil
      }
    }.joined(separator: "; ")
  }
}
