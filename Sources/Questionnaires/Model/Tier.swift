/// The risk tiers, from the mildest to the worst. Findings are cumulative; the headline is the
/// worst tier among them.
package enum Tier: String, Sendable, Comparable, CaseIterable {
  /// The Act does not cover the system or the person.
  case outside
  /// Covered, with no duties beyond those of everybody (a communication label, not a legal term).
  case minimal
  /// Transparency duties of Article 50 (a communication label, not a legal term).
  case limited
  /// High-risk: Article 6.
  case high
  /// Prohibited practices: Article 5.
  case prohibited

  package static func < (left: Tier, right: Tier) -> Bool { left.rank < right.rank }

  /// 0 for the mildest.
  package var rank: Int {
    switch self {
    case .outside: 0
    case .minimal: 1
    case .limited: 2
    case .high: 3
    case .prohibited: 4
    }
  }
}
