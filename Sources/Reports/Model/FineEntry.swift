import Wording
package import Questionnaires

/// A level of fines in words.
package struct FineEntry: Sendable {
  /// The level as the questionnaire has it.
  package let fine: FineLevel
  /// Its name, which duties refer to.
  package var level: Duty.Fine { fine.level }
  /// What such a fine is for.
  package let title: String
  /// The ceiling: "EUR 7.5 million or 1 % of yearly turnover".
  package let amount: String
  /// Which of the two amounts counts: for this firm, or else for firms of each size.
  package let rule: String
  /// The ceiling for a firm whose size and turnover were told: "EUR 600 000".
  package let yours: String?
  /// The ceiling as it is said on a first page, with which of the two amounts counts for this firm.
  package let shown: String
  /// The texts that set it.
  package var cites: [SourceID] { fine.cites }
  /// The ceiling for the firm in euro cents; nil while its turnover is not known.
  package let cents: Int?
  /// What ranks it among the others, in euro cents.
  private let ceiling: Int

  /// `isSizeOpen`: the size of the firm is not known, and would tell which of the two amounts counts.
  init(_ fine: FineLevel, _ firm: Firm?, isSizeOpen: Bool, _ words: Words) {
    self.fine = fine
    title = fine.title
    amount = words.fines.ceiling(
      euros: words.fines.euros(amount: Self.amount(fine.amount, words)), percent: fine.percent)
    rule = Self.rule(fine, firm, words)
    cents = firm.flatMap { Self.ceiling(fine, $0) }
    ceiling = cents ?? fine.amount * 100
    yours = cents.map { Self.amount(cents: $0, words) }
    shown =
      isSizeOpen
      ? Self.shownForAnySize(amount, rule, fine, words)
      : Self.shown(yours ?? amount, fine, firm, words)
  }

  private static func rule(_ fine: FineLevel, _ firm: Firm?, _ words: Words) -> String {
    if let firm, firm.size != .noUndertaking {
      return fine.lowerFor.contains(firm.size) ? words.fines.yoursLower : words.fines.yoursHigher
    }
    return switch (fine.lowerFor.contains(.small), fine.lowerFor.contains(.smallMidCap)) {
    case (false, false): words.fines.ruleAll
    case (true, false): words.fines.ruleSmall
    case (false, true): words.fines.ruleMidCap
    case (true, true): words.fines.ruleSmallAndMidCap
    }
  }

  /// While the size is not known, which of the two amounts counts is said for each.
  private static func shownForAnySize(
    _ amount: String, _ rule: String, _ fine: FineLevel, _ words: Words
  ) -> String {
    fine.lowerFor.isEmpty
      ? words.fines.shownHigher(ceiling: amount)
      : words.lists.bracketed(text: amount, remark: words.lowered(rule))
  }

  private static func shown(
    _ ceiling: String, _ fine: FineLevel, _ firm: Firm?, _ words: Words
  ) -> String {
    guard let firm else { return words.fines.shownHigher(ceiling: ceiling) }
    guard firm.size != .noUndertaking else { return ceiling }
    guard fine.lowerFor.contains(firm.size) else {
      return firm.turnover == nil ? words.fines.shownHigher(ceiling: ceiling) : ceiling
    }
    return firm.size == .small
      ? words.fines.shownSmall(ceiling: ceiling) : words.fines.shownMidCap(ceiling: ceiling)
  }

  /// The highest first.
  static func all(
    _ questionnaire: Questionnaire, _ firm: Firm?, isSizeOpen: Bool, _ words: Words
  ) -> [FineEntry] {
    questionnaire.advice.fines.map { FineEntry($0, firm, isSizeOpen: isSizeOpen, words) }
      .enumerated()
      .sorted { ($1.element.ceiling, $0.offset) < ($0.element.ceiling, $1.offset) }
      .map(\.element)
  }

  /// The ceiling for the firm in cents; nil while its turnover is not known.
  private static func ceiling(_ fine: FineLevel, _ firm: Firm) -> Int? {
    let needsTurnover = firm.size != .noUndertaking
    guard !needsTurnover || firm.turnover != nil else { return nil }
    return fine.ceiling(for: firm.size, turnover: firm.turnover ?? 0)
  }

  private static func amount(cents: Int, _ words: Words) -> String {
    if cents == 0 { return words.fines.nothing }
    return words.fines.euros(amount: words.number(euros(cents: cents)))
  }

  /// `6000`, `6000.05`
  package static func euros(cents: Int) -> String {
    let euros = String(cents / 100)
    return cents.isMultiple(of: 100) ? euros : "\(euros).\(twoDigits(cents % 100))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// `35 million`, `7.5 million`, `40 000`
  private static func amount(_ euros: Int, _ words: Words) -> String {
    let tenths = euros / 100_000
    guard euros.isMultiple(of: 100_000), tenths >= 10 else { return words.number(euros) }
    let millions = tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return words.fines.millions(number: words.number(millions))
  }
}
