package import Reasoning
import Questionnaires

/// The words of headlines. They say what the answers lead to; they never say that somebody complies
/// with the law or breaks it.
package enum HeadlineWords {
  package static let withTransparency = "With transparency duties (Art. 50)"

  package static func text(_ outcome: Outcome, openCount: Int) -> String {
    (outcome.awaitsLaunch ? "Forecast for the launch: " : "") + tier(outcome, openCount: openCount)
  }

  private static func tier(_ outcome: Outcome, openCount: Int) -> String {
    if case .settled(.prohibited) = outcome.range,
      let start = firstStart(.prohibited, outcome), start > outcome.date
    {
      return "\(TierWords.headline(.prohibited)) from \(start.long)"
    }
    return TierWords.headline(outcome.range, openCount: openCount)
  }

  /// `notLaunched`: why nothing applies before launch.
  package static func remarks(
    _ outcome: Outcome, established: [Outcome.FindingState], notLaunched: String?
  ) -> [String] {
    var remarks: [String] = []
    if outcome.awaitsLaunch, let notLaunched { remarks.append(notLaunched) }
    if !outcome.isSettled, outcome.worstTier == .prohibited { remarks.append(ban(outcome)) }
    if outcome.tier == .high, let start = highRiskStart(outcome) { remarks.append(start) }
    if established.contains(where: { $0.finding.tier != nil && $0.finding.standing == .draft }) {
      remarks.append("Part of this rests on guidelines that are still a draft.")
    }
    if established.contains(where: { $0.finding.tier != nil && $0.finding.standing == .unsettled })
    {
      remarks.append("Part of this rests on a point of law that is not settled.")
    }
    if outcome.mayBeSilent {
      remarks.append("For some of the open answers the questionnaire gives no result.")
    }
    return remarks
  }

  /// `others` is how they are spoken of: "the maker".
  package static func onOthers(_ others: String) -> String {
    "The duties to tell people fall on \(others), not on you. Ask \(others) how they are met; your own duties stand below."
  }

  /// What it means that the worst may still come about.
  private static func ban(_ outcome: Outcome) -> String {
    let possible = outcome.findings.filter {
      $0.status == .possible && $0.finding.tier == .prohibited
    }
    let start = possible.flatMap { $0.starts.compactMap(\.from) }.min() ?? outcome.date
    return start > outcome.date
      ? "Settle first whether it is prohibited: the ban would start on \(start.long)."
      : "Settle first whether it is prohibited: the ban would apply "
        + (outcome.awaitsLaunch ? "from launch." : "now already.")
  }

  /// When the duties of high risk begin, or why they do not.
  private static func highRiskStart(_ outcome: Outcome) -> String? {
    if let start = firstStart(.high, outcome) {
      if outcome.awaitsLaunch, start <= outcome.date {
        return "The duties for high-risk systems apply from launch."
      }
      if mayNeverStart(outcome) {
        return
          "The duties for high-risk systems start on \(start.long). They never start if its first supply lies before that day and its design does not change significantly. Until that is known: prepare."
      }
      return start > outcome.date
        ? "The duties for high-risk systems start on \(start.long). Until then: prepare."
        : "The duties for high-risk systems apply since \(start.long)."
    }
    let starts = outcome.findings.filter { $0.status == .established && $0.finding.tier == .high }
      .map(\.starts)
    guard !starts.isEmpty, starts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.from == nil } })
    else { return nil }
    let reason = starts.joined().compactMap(\.because).first.map { " Why: \($0)." } ?? ""
    return "As things stand the duties for high-risk systems do not start.\(reason)"
  }

  /// Whether it is open that the duties of high risk start at all.
  private static func mayNeverStart(_ outcome: Outcome) -> Bool {
    let starts = outcome.findings.filter { $0.status == .established && $0.finding.tier == .high }
      .map(\.starts)
    return !starts.isEmpty && starts.allSatisfy { $0.contains { $0.from == nil } }
  }

  /// The earliest day on which an established finding of a tier has effect.
  private static func firstStart(_ tier: Tier, _ outcome: Outcome) -> CalendarDate? {
    let states = outcome.findings.filter { $0.status == .established && $0.finding.tier == tier }
    let starts = states.map { $0.starts.compactMap(\.from).min() }
    // A finding without a date has effect already.
    return starts.contains(where: { $0 == nil }) ? nil : starts.compactMap { $0 }.min()
  }
}
