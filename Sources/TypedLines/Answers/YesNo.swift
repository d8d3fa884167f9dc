import Questionnaires

/// Questions whose options are yes and no take their first letters.
enum YesNo {
  /// The number of the option that `y` or `n` names, counted from 0.
  static func option(_ folded: String, in question: Question, _ vocabulary: Vocabulary) -> Int? {
    guard Set(question.options.map(\.id.text)) == ["yes", "no"] else { return nil }
    func option(_ id: String) -> Int? { question.options.firstIndex { $0.id.text == id } }
    if vocabulary.isYes(folded) { return option("yes") }
    if vocabulary.isNo(folded) { return option("no") }
    switch folded {
    case "y": return option("yes")
    case "n": return option("no")
    default: return nil
    }
  }
}
