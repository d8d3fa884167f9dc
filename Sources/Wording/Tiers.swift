package import Questionnaires
package import Reasoning

/// The words for a tier and for a range of tiers, one for each place where they are said.
extension TiersPhrases {
  /// As a headline: "HIGH RISK".
  package func headline(_ tier: Tier) -> String {
    switch tier {
    case .prohibited: headlineProhibited
    case .high: headlineHigh
    case .limited: headlineLimited
    case .minimal: headlineMinimal
    case .outside: headlineOutside
    }
  }

  /// Inside a sentence that should be seen: "HIGH".
  package func loud(_ tier: Tier) -> String {
    switch tier {
    case .outside: loudOutside
    case .minimal: loudMinimal
    case .limited: loudLimited
    case .high: loudHigh
    case .prohibited: loudProhibited
    }
  }

  /// In a list: "high", "outside the Act".
  package func quiet(_ tier: Tier) -> String {
    switch tier {
    case .outside: quietOutside
    case .minimal: quietMinimal
    case .limited: quietLimited
    case .high: quietHigh
    case .prohibited: quietProhibited
    }
  }

  /// Tiers that are possible, in a list: "limited or high".
  package func quiet(_ tiers: [Tier]) -> String { words.either(tiers.map { quiet($0) }) }

  /// One sentence for somebody who has never heard of the Act.
  package func meaning(of tier: Tier) -> String {
    switch tier {
    case .prohibited: meaningProhibited
    case .high: meaningHigh
    case .limited: meaningLimited
    case .minimal: meaningMinimal
    case .outside: meaningOutside
    }
  }

  /// The headline of a report; `openCount` questions can still change it.
  package func headline(_ range: TierRange, openCount: Int) -> String {
    switch range {
    case .none: headlineNone
    case .settled(let tier): headline(tier)
    case .between(let mildest, let worst):
      headlineBetween(count: openCount, mildest: headline(mildest), worst: headline(worst))
    case .outsideOr(let next, let worst) where next == worst:
      headlineOutsideOr(count: openCount, worst: headline(worst))
    case .outsideOr(.minimal, .prohibited): headlineAnything(count: openCount)
    case .outsideOr(let next, let worst):
      headlineOutsideOrBetween(count: openCount, next: headline(next), worst: headline(worst))
    }
  }

  /// Where the answers lead so far, when a section ends.
  package func soFar(_ range: TierRange) -> String {
    switch range {
    case .none: ""
    case .settled(let tier): soFar(tier: loud(tier))
    case .between(let mildest, let worst):
      soFarBetween(mildest: loud(mildest), worst: loud(worst))
    case .outsideOr(_, let worst): soFarOutsideOr(outside: loud(.outside), worst: loud(worst))
    }
  }

  /// The same while the user looks at what is open; `until` says what would settle it.
  package func soFar(_ outcome: Outcome, until: String) -> String {
    switch outcome.range {
    case .none: soFarNone
    case .settled(let tier) where outcome.isSettled: soFarSettled(tier: loud(tier))
    case .settled(let tier): soFarUntil(tier: loud(tier), until: until)
    case .between(let mildest, let worst):
      soFarBetweenUntil(mildest: loud(mildest), worst: loud(worst), until: until)
    case .outsideOr(_, let worst): soFarOutsideOrUntil(worst: loud(worst), until: until)
    }
  }

  /// What another reading of the law would give; nil when it gives nothing.
  package func would(be range: TierRange) -> String? {
    switch range {
    case .none: nil
    case .settled(let tier): would(tier: headline(tier))
    case .between(let mildest, let worst):
      wouldBetween(mildest: headline(mildest), worst: headline(worst))
    case .outsideOr(_, let worst):
      wouldBetween(mildest: headline(.outside), worst: headline(worst))
    }
  }
}
