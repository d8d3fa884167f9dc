import Wording
import Questionnaires

/// A level of fines in words.
struct FineEntry: Sendable {
  let level: Duty.Fine
  /// What such a fine is for.
  let title: String
  /// The ceiling: "EUR 7.5 million or 1 % of yearly turnover".
  let amount: String
  /// Which of the two amounts counts.
  let rule: String
  /// The ceiling for a firm whose size and turnover were told: "EUR 600 000".
  let yours: String?
  /// The ceiling as it is said on a first page, with which of the two amounts counts for this firm.
  let shown: String
  let cites: [SourceID]
  /// What ranks it among the others, in euro cents.
  private let ceiling: Int

  init(_ fine: FineLevel, _ firm: Firm?) {
    level = fine.level
    title = fine.title
    amount = "EUR \(Self.words(fine.amount)) or \(fine.percent) % of yearly turnover"
    let small = fine.lowerFor.contains(.small) ? ["small and medium-sized companies"] : []
    let midCap = fine.lowerFor.contains(.smallMidCap) ? ["small mid-caps"] : []
    let favoured = (small + midCap).joined(separator: " and ")
    rule =
      favoured.isEmpty
      ? "The higher of the two, for companies of every size"
      : "The higher of the two; for \(favoured) the lower"
    cites = fine.cites
    let cents = firm.flatMap { Self.ceiling(fine, $0) }
    ceiling = cents ?? fine.amount * 100
    yours = cents.map { Self.words(cents: $0) }
    shown = Self.shown(yours ?? amount, fine, firm)
  }

  private static func shown(_ ceiling: String, _ fine: FineLevel, _ firm: Firm?) -> String {
    guard let firm, firm.size != .noUndertaking else { return ceiling }
    guard fine.lowerFor.contains(firm.size) else {
      return firm.turnover == nil ? "\(ceiling), the higher of the two" : ceiling
    }
    return firm.size == .small
      ? "\(ceiling), the lower of the two for a small or medium-sized firm (Art. 99(6))"
      : "\(ceiling), the lower of the two for a small mid-cap (Art. 99(6a))"
  }

  /// The highest first.
  static func all(_ questionnaire: Questionnaire, _ firm: Firm?) -> [FineEntry] {
    questionnaire.advice.fines.map { FineEntry($0, firm) }.enumerated()
      .sorted { ($1.element.ceiling, $0.offset) < ($0.element.ceiling, $1.offset) }
      .map(\.element)
  }

  /// The ceiling for the firm in cents; nil while its turnover is not known.
  private static func ceiling(_ fine: FineLevel, _ firm: Firm) -> Int? {
    let needsTurnover = firm.size != .noUndertaking
    guard !needsTurnover || firm.turnover != nil else { return nil }
    return fine.ceiling(for: firm.size, turnover: firm.turnover ?? 0)
  }

  private static func words(cents: Int) -> String {
    if cents == 0 { return "EUR 0; orders, warnings and national measures remain possible" }
    return
      "EUR \(Digits.grouped(cents / 100))\(cents % 100 == 0 ? "" : "." + twoDigits(cents % 100))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// `35 million`, `7.5 million`, `40 000`
  private static func words(_ euros: Int) -> String {
    let tenths = euros / 100_000
    guard euros.isMultiple(of: 100_000), tenths >= 10 else {
      return Digits.grouped(euros)
    }
    return tenths.isMultiple(of: 10)
      ? "\(tenths / 10) million" : "\(tenths / 10).\(tenths % 10) million"
  }
}
