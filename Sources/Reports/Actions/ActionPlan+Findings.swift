import Reasoning
import Questionnaires
import Wording

extension ActionPlan {
  /// So many first steps of a class beside its duties.
  private static let mostSteps = 3

  /// What to do until it is settled whether something is banned. Where so much is open that many
  /// bans are possible, one line says it for all.
  var precautions: [(time: ActionTime, action: Action)] {
    let single = report.possible.compactMap { precaution($0) }
    guard single.count > Self.mostPrecautions, let time = single.map(\.time).min() else {
      return single
    }
    let order = report.outcome.awaitsLaunch ? words.holdForLaunch : words.holdForUse
    let reason = words.bansPossible(count: single.count)
    return [(time, Action(order, who: words.you, reason: reason, cite: single[0].action.cite))]
  }

  private static let mostPrecautions = 3

  private func precaution(_ entry: FindingEntry) -> (time: ActionTime, action: Action)? {
    let finding = entry.finding
    guard let order = finding.meanwhile, !entry.neverStarts, !isOthers(finding) else { return nil }
    let start = entry.state.starts.compactMap(\.from).min() ?? report.outcome.date
    let time: ActionTime =
      start > report.outcome.date
      ? .before(start) : report.outcome.awaitsLaunch ? .launch : .today
    return (
      time,
      Action(
        order, who: words.you, reason: words.mayBeBanned(finding: finding.title),
        cite: finding.cites.first)
    )
  }

  /// What to ask of those on whom a finding falls, when that is nobody the user is.
  func demand(_ entry: FindingEntry) -> (time: ActionTime, action: Action)? {
    let finding = entry.finding
    guard !entry.neverStarts, isOthers(finding), let step = finding.steps.first else { return nil }
    let start = entry.state.starts.compactMap(\.from).min() ?? report.outcome.date
    let time: ActionTime =
      start > report.outcome.date
      ? .before(start) : report.outcome.awaitsLaunch ? .launch : .due
    // The sentence that quotes it has its own full stop.
    let wanted = step.hasSuffix(".") ? String(step.dropLast()) : step
    return (
      report.isBehindBan(start) && finding.tier != .prohibited ? .withoutBan(time) : time,
      Action(
        words.demand(others: called(finding.borneBy), wanted: wanted), who: words.you,
        reason: finding.title, cite: finding.cites.first)
    )
  }

  /// The first steps that notices name, where the findings of the headline name none: how a class
  /// is prepared for.
  var firstSteps: [Action] {
    let worst = report.established.first?.finding.tier
    let starting = report.established.filter { !$0.neverStarts && $0.finding.tier == worst }
    guard starting.allSatisfy(\.finding.steps.isEmpty) else { return [] }
    let notices = report.notices.filter { !$0.neverStarts && !isOthers($0.finding) }
    return notices.flatMap { entry in
      entry.finding.steps.map {
        Action(Self.bare($0), who: words.you, reason: nil, cite: entry.finding.cites.first)
      }
    }.prefix(Self.mostSteps).map { $0 }
  }

  private func isOthers(_ finding: Finding) -> Bool {
    finding.falls(onOthersIn: report.outcome, of: report.questionnaire)
  }

  /// Without the full stop at its end.
  static func bare(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
