package import QuestionnaireTexts

/// A level of fines: an amount and a share of the turnover, of which one counts.
package struct FineLevel: Sendable {
  /// The size of a firm, as the rules on fines tell sizes apart.
  package enum Size: String, Sendable, CaseIterable {
    case large
    case smallMidCap = "small-mid-cap"
    case small = "sme"
    /// Not an undertaking, so that it has no turnover to count.
    case noUndertaking = "none"
  }

  package let level: Duty.Fine
  package let title: String
  /// Euros.
  package let amount: Int
  /// Percent of the worldwide turnover of the year before.
  package let percent: Int
  /// The sizes for which the lower of the two counts.
  package let lowerFor: [Size]
  package let cites: [SourceID]
  package let place: Place

  /// The most that can be fined, in euro cents; `turnover` is in whole euros. Nil where it does not
  /// fit into an integer.
  ///
  /// Articles 99 and 101: the higher of amount and share counts, or the lower where the law favours
  /// the size. Where there is no undertaking there is no share, except in the rule for models.
  package func ceiling(for size: Size, turnover: Int) -> Int? {
    let (fixed, tooLarge) = amount.multipliedReportingOverflow(by: 100)
    // One percent of euros is as many cents.
    let (share, overflow) = turnover.multipliedReportingOverflow(by: percent)
    if tooLarge || overflow { return nil }
    if size == .noUndertaking, level != .fg { return fixed }
    return lowerFor.contains(size) ? min(fixed, share) : max(fixed, share)
  }
}
