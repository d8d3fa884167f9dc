package import Questionnaires
package import Reasoning

/// The words for a tier and for a range of tiers, one for each place where they are said.
package enum TierWords {
  /// As a headline: "HIGH RISK".
  package static func headline(_ tier: Tier) -> String {
    switch tier {
    case .prohibited: "PROHIBITED"
    case .high: "HIGH RISK"
    case .limited: "LIMITED RISK"
    case .minimal: "MINIMAL RISK"
    case .outside: "OUTSIDE THE ACT"
    }
  }

  /// Inside a sentence that should be seen: "HIGH".
  package static func loud(_ tier: Tier) -> String {
    switch tier {
    case .outside: "outside the Act"
    case .minimal: "MINIMAL"
    case .limited: "LIMITED"
    case .high: "HIGH"
    case .prohibited: "PROHIBITED"
    }
  }

  /// In a list: "high", "outside the Act".
  package static func quiet(_ tier: Tier) -> String {
    switch tier {
    case .outside: "outside the Act"
    case .minimal: "minimal"
    case .limited: "limited"
    case .high: "high"
    case .prohibited: "prohibited"
    }
  }

  /// Tiers that are possible, in a list: "limited or high".
  package static func quiet(_ tiers: [Tier]) -> String {
    tiers.map(quiet).joined(separator: " or ")
  }

  /// One sentence for somebody who has never heard of the Act.
  package static func meaning(of tier: Tier) -> String {
    switch tier {
    case .prohibited: "The answers describe a use of AI that the EU AI Act bans."
    case .high:
      "The EU AI Act allows this, with strict duties before it is used and while it is used."
    case .limited:
      "The EU AI Act allows this, with duties to tell people that AI is at work."
    case .minimal: "The EU AI Act allows this, with few duties."
    case .outside: "The EU AI Act does not apply here, as far as the answers show."
    }
  }

  /// The headline of a report; `openCount` questions can still change it.
  package static func headline(_ range: TierRange, openCount: Int) -> String {
    let until = "until \(Counting.of(openCount, "question is", "questions are")) settled"
    switch range {
    case .none: return "NO RESULT: the questionnaire does not cover these answers"
    case .settled(let tier): return headline(tier)
    case .between(let mildest, let worst):
      return "At least \(headline(mildest)); could be \(headline(worst)) \(until)"
    case .outsideOr(let next, let worst) where next == worst:
      return "\(headline(worst)), or outside the Act, \(until)"
    case .outsideOr(let next, let worst):
      return "Could be OUTSIDE THE ACT, otherwise at least \(headline(next)) and up to "
        + "\(headline(worst)), \(until)"
    }
  }

  /// Where the answers lead so far, when a section ends.
  package static func soFar(_ range: TierRange) -> String {
    switch range {
    case .none: ""
    case .settled(let tier): "So far: \(loud(tier))."
    case .between(let mildest, let worst):
      "So far: at least \(loud(mildest)), could be \(loud(worst))."
    case .outsideOr(_, let worst):
      "So far everything from \(loud(.outside)) to \(loud(worst)) is possible."
    }
  }

  /// The same while the user looks at what is open; `until` says what would settle it.
  package static func soFar(_ outcome: Outcome, until: String) -> String {
    switch outcome.range {
    case .none: "So far the answers lead to no tier."
    case .settled(let tier) where outcome.isSettled:
      "So far: \(loud(tier)). The questions still open cannot change that."
    case .settled(let tier): "So far: could be \(loud(tier)) until \(until)."
    case .between(let mildest, let worst):
      "So far: at least \(loud(mildest)), could be \(loud(worst)) until \(until)."
    case .outsideOr(_, let worst):
      "So far: could be outside the Act, could be \(loud(worst)) until \(until)."
    }
  }

  /// What another reading of the law would give; nil when it gives nothing.
  package static func would(be range: TierRange) -> String? {
    switch range {
    case .none: nil
    case .settled(let tier): "The result would be \(headline(tier))."
    case .between(let mildest, let worst):
      "The result would lie between \(headline(mildest)) and \(headline(worst))."
    case .outsideOr(_, let worst):
      "The result would lie between \(headline(.outside)) and \(headline(worst))."
    }
  }
}
