package import Questionnaires

extension TiersPhrases {
  /// On the scale of tiers, in one word: "Outside", "High".
  package func scale(_ tier: Tier) -> String {
    switch tier {
    case .outside: scaleOutside
    case .minimal: scaleMinimal
    case .limited: scaleLimited
    case .high: scaleHigh
    case .prohibited: scaleProhibited
    }
  }

  /// The range as a sentence beside the scale; nil when there is none.
  package func onScale(_ tiers: [Tier]) -> String? {
    guard let mildest = tiers.first else { return nil }
    let others = Array(tiers.dropFirst())
    if others.isEmpty { return onScale(tier: quiet(mildest)) }
    return mildest == .outside
      ? onScaleOutsideOr(mildest: quiet(mildest), others: quiet(others))
      : onScaleBetween(mildest: quiet(mildest), others: quiet(others))
  }
}
