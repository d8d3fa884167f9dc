import Questionnaires

/// Questions whose options are yes and no take their first letters.
enum YesNo {
  /// The number of the option that `y` or `n` names, counted from 0.
  static func option(_ folded: String, in question: Question) -> Int? {
    guard Set(question.options.map(\.id.text)) == ["yes", "no"] else { return nil }
    switch folded {
    case "y": return question.options.firstIndex { $0.id.text == "yes" }
    case "n": return question.options.firstIndex { $0.id.text == "no" }
    default: return nil
    }
  }
}
