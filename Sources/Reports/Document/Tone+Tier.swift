import Documents
import Questionnaires

extension Tone {
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
