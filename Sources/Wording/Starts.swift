package import Reasoning
import Questionnaires

/// From when something has effect, in words.
extension StartsPhrases {
  /// Nil when the finding has no dates.
  package func text(_ state: Outcome.FindingState, in outcome: Outcome) -> String? {
    guard !state.starts.isEmpty else { return nil }
    return joined(
      state.starts.map { start in
        guard let day = start.from else { return (never, start.because) }
        if day > outcome.date { return (from(day: day), start.because) }
        return (outcome.awaitsLaunch ? launch : nowSince(day: day), start.because)
      })
  }

  /// Nil when the day under which a duty is listed says it all.
  package func text(_ state: Outcome.DutyState) -> String? {
    guard state.starts.count > 1 || state.starts.contains(where: { $0.because != nil }) else {
      return nil
    }
    return joined(state.starts.map { (text($0.day), $0.because) })
  }

  private func joined(_ starts: [(day: String, because: String?)]) -> String {
    starts.map { start in
      start.because.map { words.lists.bracketed(text: start.day, remark: $0) } ?? start.day
    }.joined(separator: words.lists.semicolonOr)
  }

  private func text(_ day: Duty.Day) -> String {
    switch day {
    case .from(let day): from(day: day)
    case .undated: undated
    case .never: dutyNever
    }
  }
}
