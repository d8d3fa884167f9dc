extension Answer {
  /// The options that may be true beside the chosen ones.
  ///
  /// A single *maybe* of a one-of question, and a lone *maybe none of these*, say nothing for certain:
  /// they leave everything open. Beside other maybes, *none of these* is one more that may be true;
  /// when none is named, it may turn out that none of the maybes is.
  package static func candidates(
    chosen: [OptionID], maybe: [OptionID], for question: Question
  ) -> Set<OptionID> {
    guard chosen.isEmpty else { return Set(maybe) }
    let all = Set(question.options.map(\.id))
    guard case .manyOf(let options) = question.kind else {
      return maybe.count < 2 ? all : Set(maybe)
    }
    let exclusive = Set(options.filter(\.isExclusive).map(\.id))
    if exclusive.isSuperset(of: maybe) { return all }
    return exclusive.isDisjoint(with: maybe) ? exclusive.union(maybe) : Set(maybe)
  }
}
