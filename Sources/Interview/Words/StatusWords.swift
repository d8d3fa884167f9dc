import Wording
import Reasoning
import Questionnaires

/// Where the answers lead so far.
enum StatusWords {
  static let established = "Established:"
  static let possible = "Possible:"
  static let openPoints = "Open points:"
  static let weightiest = "What the tier depends on, among all that is still open:"
  static func weight(_ weight: QuestionWeight) -> String {
    switch weight {
    case .settles: "settles the tier"
    case .most: "matters most"
    case .some: "matters"
    case .little: "matters little"
    }
  }

  static let cannotMatter = " (cannot change the tier any more)"
  static let nothingEstablished = "Nothing is established yet."

  static func would(_ tier: Tier) -> String { "For \(TierWords.loud(tier)):" }

  static func andMore(_ count: Int) -> String { "And \(count) more." }

  /// When an interview is complete and nothing is open.
  static func settled(_ tier: Tier) -> String { TierWords.soFar(.settled(tier)) }

  static func settledWhen(_ count: Int, isMoreToAsk: Bool) -> String {
    if isMoreToAsk { return "the open questions are settled" }
    return count == 1 ? "1 question is settled" : "\(count) questions are settled"
  }

  static func depends(on statements: [String]) -> String {
    "depends on " + statements.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  static func untold(_ count: Int) -> String {
    count == 1
      ? "1 more finding is possible until the open questions are answered."
      : "\(count) more findings are possible until the open questions are answered."
  }
}
