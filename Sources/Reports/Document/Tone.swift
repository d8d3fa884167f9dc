import Questionnaires

/// How serious something is. It chooses a colour and a shape; words beside it always say the same.
enum Tone: String, Sendable {
  case prohibited, high, limited, minimal, outside, neutral

  /// Neutral without a tier.
  init(_ tier: Tier?) {
    switch tier {
    case .prohibited: self = .prohibited
    case .high: self = .high
    case .limited: self = .limited
    case .minimal: self = .minimal
    case .outside: self = .outside
    case nil: self = .neutral
    }
  }
}
