import Reasoning
import Questionnaires

/// Where the answers lead so far.
enum StatusWords {
  static let established = "Established:"
  static let possible = "Possible:"
  static let openPoints = "Open points:"
  static let weightiest = "What matters most among all that is still open:"
  static let cannotMatter = " (cannot change the tier any more)"
  static let nothingEstablished = "Nothing is established yet."

  static func tier(_ tier: Tier) -> String {
    switch tier {
    case .outside: "outside the Act"
    case .minimal: "MINIMAL"
    case .limited: "LIMITED"
    case .high: "HIGH"
    case .prohibited: "PROHIBITED"
    }
  }

  /// One or two sentences; never milder than the answers allow.
  static func headline(_ outcome: Outcome, until: String) -> String {
    guard let least = outcome.tier, let worst = outcome.worstTier else {
      return "So far the answers lead to no tier."
    }
    if outcome.isSettled {
      return "So far: \(tier(least)). The questions still open cannot change that."
    }
    if least == worst { return "So far: could be \(tier(worst)) until \(until)." }
    if least == .outside {
      return "So far: could be outside the Act, could be \(tier(worst)) until \(until)."
    }
    return "So far: at least \(tier(least)), could be \(tier(worst)) until \(until)."
  }

  static func would(_ tier: Tier) -> String { "For \(self.tier(tier)):" }

  static func andMore(_ count: Int) -> String { "And \(count) more." }

  /// When an interview is complete and nothing is open.
  static func settled(_ tier: Tier) -> String { "So far: \(self.tier(tier))." }

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
