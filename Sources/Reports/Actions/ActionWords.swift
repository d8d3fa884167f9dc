import Documents
import Questionnaires
import Wording

/// An action in words.
enum ActionWords {
  /// "When an authority asks: show the papers", "If it falls under them: meet the directives"
  static func order(_ action: Action) -> String {
    let start =
      (action.onlyIf.map { ["if \(lowered($0))"] } ?? [])
      + (action.event.map { ["when \($0)"] } ?? [])
    guard !start.isEmpty else { return action.order }
    let words = start.joined(separator: " and ")
    return "\(words.prefix(1).uppercased())\(words.dropFirst()): \(lowered(action.order))"
  }

  /// What stands behind the order, in sentences: the reason and the day.
  static func rest(_ action: Action) -> String {
    let reason = action.reason.map { ["\(raised($0))."] } ?? []
    let day = action.from.map { ["From \($0.long)."] } ?? []
    return (reason + day).joined(separator: " ")
  }

  /// "You", "The maker"
  static func who(_ action: Action) -> String {
    raised(action.who)
  }

  private static func raised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The first letter small, unless the word is an abbreviation or a name. The only word of one
  /// letter that begins a sentence is the article.
  private static func lowered(_ text: String) -> String {
    let word = text.prefix { $0 != " " }
    guard word == "A" || word.count > 1, word.dropFirst().allSatisfy({ $0.isLowercase })
    else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
