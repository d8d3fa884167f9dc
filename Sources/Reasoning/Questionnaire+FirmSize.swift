package import Questionnaires

extension Questionnaire {
  /// The size of the firm that the answers tell; nil while it is open or was not asked. Where several
  /// options may be true and all mean one size, it is that one.
  package func firmSize(in answers: Answers) -> FineLevel.Size? {
    for question in outline.entries.map(\.question) {
      guard case .choice(let chosen, let maybe) = answers[question.id] else { continue }
      let candidates =
        chosen.isEmpty
        ? Answer.candidates(chosen: chosen, maybe: maybe, for: question) : Set(chosen)
      let sizes = question.options.filter { candidates.contains($0.id) }.map(\.firmSize)
      if let size = sizes.first ?? nil, sizes.allSatisfy({ $0 == size }) { return size }
    }
    return nil
  }
}
