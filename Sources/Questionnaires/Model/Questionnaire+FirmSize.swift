extension Questionnaire {
  /// The size of the firm that the answers tell; nil while it is open or was not asked.
  package func firmSize(in answers: Answers) -> FineLevel.Size? {
    for question in outline.entries.map(\.question) {
      guard case .choice(let chosen, maybe: []) = answers[question.id] else { continue }
      let sizes = question.options.filter { chosen.contains($0.id) }.compactMap(\.firmSize)
      if let size = sizes.first { return size }
    }
    return nil
  }
}
