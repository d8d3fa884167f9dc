package import Reasoning

extension TiersPhrases {
  /// In a column of a table, from the mildest to the worst: "high", "limited to high", "outside to high"
  /// (outside the Act).
  ///
  /// - Parameter isSettled: whether it is certain that there is a result.
  package func column(_ range: TierRange, isSettled: Bool) -> String {
    switch range {
    case .none: columnNone
    case .settled(let tier): isSettled ? quiet(tier) : columnOrNone(tier: quiet(tier))
    case .between(let mildest, let worst):
      columnBetween(mildest: quiet(mildest), worst: quiet(worst))
    case .outsideOr(_, let worst): columnOutsideOr(worst: quiet(worst))
    }
  }
}
