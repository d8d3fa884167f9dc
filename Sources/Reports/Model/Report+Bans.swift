import Questionnaires
import Reasoning

/// What a ban that holds for certain does to the other duties. The Act asks for them beside the ban,
/// but what may not run at all needs no conformity assessment: they matter only if the part that is
/// banned goes.
extension Report {
  /// When the first ban has effect; nil while none is certain.
  private var banDay: CalendarDate? {
    guard headline.tier == .prohibited else { return nil }
    let bans = established.filter { $0.finding.tier == .prohibited && !$0.neverStarts }
    return bans.map { $0.state.starts.compactMap(\.from).min() ?? outcome.date }.min()
  }

  /// Whether a ban has effect by that day.
  func isBehindBan(_ day: CalendarDate) -> Bool {
    banDay.map { $0 <= max(day, outcome.date) } ?? false
  }

  /// Whether a duty matters only if the part that is banned goes: it rests on what the system is used
  /// for and does not start before the ban. Knowledge of AI, for one, is asked for in any case.
  func hangsOnBan(_ entry: DutyEntry) -> Bool {
    guard entry.duty.fine != .f1, banDay != nil else { return false }
    let isLater =
      switch entry.time {
      case .now, .launch: isBehindBan(outcome.date)
      case .from(let day): isBehindBan(day)
      case .undated: true
      case .never: false
      }
    return isLater && classQuestions.decide(entry.duty.when, in: questionnaire)
  }
}
