package import Reasoning
import Questionnaires

/// The words of headlines. They say what the answers lead to; they never say that somebody complies
/// with the law or breaks it.
extension HeadlinesPhrases {
  package func text(_ outcome: Outcome, openCount: Int) -> String {
    let headline = tier(outcome, openCount: openCount)
    return outcome.awaitsLaunch ? forecast(headline: headline) : headline
  }

  /// The same where only a general-purpose AI model was assessed.
  package func modelOnly(_ outcome: Outcome) -> String {
    outcome.awaitsLaunch ? forecast(headline: modelOnly) : modelOnly
  }

  private func tier(_ outcome: Outcome, openCount: Int) -> String {
    if case .settled(.prohibited) = outcome.range,
      let start = firstStart(.prohibited, outcome), start > outcome.date
    {
      return prohibitedFrom(day: start)
    }
    return words.tiers.headline(outcome.range, openCount: openCount)
  }

  /// `notLaunched`: why nothing applies before launch.
  package func remarks(
    _ outcome: Outcome, established: [Outcome.FindingState], notLaunched: String?
  ) -> [String] {
    var remarks: [String] = []
    if outcome.awaitsLaunch, let notLaunched { remarks.append(notLaunched) }
    if !outcome.isSettled, outcome.worstTier == .prohibited { remarks.append(ban(outcome)) }
    if outcome.tier == .high, let start = highRiskStart(outcome) { remarks.append(start) }
    if established.contains(where: { $0.finding.tier != nil && $0.finding.firmness == .draft }) {
      remarks.append(draft)
    }
    if established.contains(where: { $0.finding.tier != nil && $0.finding.firmness == .unsettled })
    {
      remarks.append(unsettled)
    }
    if outcome.mayBeSilent {
      remarks.append(silent)
    }
    return remarks
  }

  /// What it means that the worst may still come about.
  private func ban(_ outcome: Outcome) -> String {
    let possible = outcome.findings.filter {
      $0.status == .possible && $0.finding.tier == .prohibited
    }
    let start = possible.flatMap { $0.starts.compactMap(\.from) }.min() ?? outcome.date
    if start > outcome.date { return banFrom(day: start) }
    return outcome.awaitsLaunch ? banFromLaunch : banNow
  }

  /// When the duties of high risk begin, or why they do not.
  private func highRiskStart(_ outcome: Outcome) -> String? {
    if let start = firstStart(.high, outcome) {
      if outcome.awaitsLaunch, start <= outcome.date {
        return highFromLaunch
      }
      if mayNeverStart(outcome) { return highFromOrNever(day: start) }
      return start > outcome.date ? highFrom(day: start) : highSince(day: start)
    }
    let starts = outcome.findings.filter { $0.status == .established && $0.finding.tier == .high }
      .map(\.starts)
    guard !starts.isEmpty, starts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.from == nil } })
    else { return nil }
    return starts.joined().compactMap(\.because).first.map { highNeverBecause(reason: $0) }
      ?? highNever
  }

  /// Whether it is open that the duties of high risk start at all.
  private func mayNeverStart(_ outcome: Outcome) -> Bool {
    let starts = outcome.findings.filter { $0.status == .established && $0.finding.tier == .high }
      .map(\.starts)
    return !starts.isEmpty && starts.allSatisfy { $0.contains { $0.from == nil } }
  }

  /// The earliest day on which an established finding of a tier has effect.
  private func firstStart(_ tier: Tier, _ outcome: Outcome) -> CalendarDate? {
    let states = outcome.findings.filter { $0.status == .established && $0.finding.tier == tier }
    let starts = states.map { $0.starts.compactMap(\.from).min() }
    // A finding without a date has effect already.
    return starts.contains(where: { $0 == nil }) ? nil : starts.compactMap { $0 }.min()
  }
}
