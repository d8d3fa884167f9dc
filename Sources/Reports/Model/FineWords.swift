import Questionnaires

/// The levels of fine in words (Articles 99 and 101 of the Act).
enum FineWords {
  /// Nil when no fine is named.
  static func text(_ fine: Duty.Fine) -> String? {
    switch fine {
    case .f1:
      "up to EUR 35 000 000 or 7 % of worldwide yearly turnover, whichever is higher; for SMEs "
        + "whichever is lower (Art. 99(3), (6))"
    case .f2:
      "up to EUR 15 000 000 or 3 % of worldwide yearly turnover, whichever is higher; for SMEs "
        + "and small mid-caps whichever is lower (Art. 99(4), (6), (6a))"
    case .f3:
      "up to EUR 7 500 000 or 1 % of worldwide yearly turnover, whichever is higher; for SMEs "
        + "and small mid-caps whichever is lower (Art. 99(5), (6), (6a))"
    case .fg:
      "up to EUR 15 000 000 or 3 % of worldwide yearly turnover, whichever is higher, for "
        + "companies of every size (Art. 101)"
    case .fn: "set by national law (Art. 99(1))"
    case .none: nil
    }
  }
}
