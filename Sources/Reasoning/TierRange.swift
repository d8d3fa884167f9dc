package import Questionnaires

/// The tiers that the headline can still have.
package enum TierRange: Sendable, Equatable {
  /// The questionnaire gives no result for these answers.
  case none
  case settled(Tier)
  /// The milder one in every case; the worse one at most.
  case between(Tier, Tier)
  /// Outside the Act, or at least the first tier and at most the second.
  case outsideOr(Tier, Tier)

  /// `tiers` from the mildest to the worst.
  package init(_ tiers: [Tier]) {
    guard let mildest = tiers.first, let worst = tiers.last else {
      self = .none
      return
    }
    if mildest == worst {
      self = .settled(worst)
    } else if mildest == .outside {
      self = .outsideOr(tiers[1], worst)
    } else {
      self = .between(mildest, worst)
    }
  }
}
