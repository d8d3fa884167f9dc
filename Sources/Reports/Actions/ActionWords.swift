import Documents
import Questionnaires
import Wording

/// An action in words.
enum ActionWords {
  /// "When an authority asks: show the papers, and help to reduce risks"
  static func order(_ action: Action) -> String {
    guard let event = action.event else { return action.order }
    return "When \(event): \(lowered(action.order))"
  }

  /// What stands behind the order: the reason, the condition, the day.
  static func rest(_ action: Action) -> String {
    var words = action.reason.map { [$0] } ?? []
    if let condition = action.onlyIf { words.append("only if: \(lowered(condition))") }
    if let day = action.from { words.append("from \(day.long)") }
    return words.joined(separator: "; ")
  }

  /// "You", "The maker"
  static func who(_ action: Action) -> String {
    action.who.prefix(1).uppercased() + action.who.dropFirst()
  }

  /// The first letter small, unless the word is an abbreviation or a name.
  private static func lowered(_ text: String) -> String {
    let word = text.prefix { $0 != " " }
    guard word.count > 1, word.dropFirst().allSatisfy({ $0.isLowercase }) else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
