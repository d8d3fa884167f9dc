import Questionnaires

/// The answers that differ from a present one as little as they can.
enum OneAnswer {
  /// In the order of the questionnaire: another option of a one-of question; of a many-of question one
  /// option more, one less, or an exclusive one alone. Empty for a question without options.
  static func ways(from answer: Answer?, _ question: Question) -> [[OptionID]] {
    guard case .choice(let chosen, _)? = answer else { return [] }
    let exclusive = Set(question.options.filter(\.isExclusive).map(\.id))
    let isSingle = if case .oneOf = question.kind { true } else { false }
    return question.options.map(\.id).compactMap { option -> [OptionID]? in
      if isSingle || exclusive.contains(option) { return chosen.contains(option) ? nil : [option] }
      let others = chosen.filter { $0 != option && !exclusive.contains($0) }
      if chosen.contains(option) { return others.isEmpty ? nil : others }
      return question.options.map(\.id).filter { $0 == option || others.contains($0) }
    }
  }
}
