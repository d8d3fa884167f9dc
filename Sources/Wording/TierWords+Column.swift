package import Reasoning

extension TierWords {
  /// In a column of a table, from the mildest to the worst: "high", "limited to high", "outside to high"
  /// (outside the Act).
  ///
  /// - Parameter isSettled: whether it is certain that there is a result.
  package static func column(_ range: TierRange, isSettled: Bool) -> String {
    switch range {
    case .none: "no result"
    case .settled(let tier): quiet(tier) + (isSettled ? "" : " or no result")
    case .between(let mildest, let worst): "\(quiet(mildest)) to \(quiet(worst))"
    case .outsideOr(_, let worst): "outside to \(quiet(worst))"
    }
  }
}
