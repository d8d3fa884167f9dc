package import Questionnaires

extension TierWords {
  /// On the scale of tiers, in one word: "Outside", "High".
  package static func scale(_ tier: Tier) -> String {
    switch tier {
    case .outside: "Outside"
    case .minimal: "Minimal"
    case .limited: "Limited"
    case .high: "High"
    case .prohibited: "Prohibited"
    }
  }

  /// The range as a sentence beside the scale; nil when there is none.
  package static func onScale(_ tiers: [Tier]) -> String? {
    guard let mildest = tiers.first else { return nil }
    let others = tiers.dropFirst().map { quiet($0) }
    if others.isEmpty { return "On the scale of risk: \(quiet(mildest))." }
    let list = others.joined(separator: " or ")
    return mildest == .outside
      ? "On the scale of risk: \(quiet(mildest)), or \(list). This is still open."
      : "On the scale of risk: at least \(quiet(mildest)), possibly \(list)."
  }
}
