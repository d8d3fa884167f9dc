package import Reasoning
import Questionnaires

/// From when something has effect, in words.
package enum StartWords {
  /// Nil when the finding has no dates.
  package static func text(_ state: Outcome.FindingState, in outcome: Outcome) -> String? {
    guard !state.starts.isEmpty else { return nil }
    let words = state.starts.map { start -> String in
      let reason = start.because.map { " (\($0))" } ?? ""
      guard let from = start.from else { return "never\(reason)" }
      let day =
        if from > outcome.date {
          "from \(from.long)"
        } else {
          outcome.awaitsLaunch ? "from launch" : "now, since \(from.long)"
        }
      return day + reason
    }
    return words.joined(separator: "; or ")
  }

  /// Nil when the day under which a duty is listed says it all.
  package static func text(_ state: Outcome.DutyState) -> String? {
    guard state.starts.count > 1 || state.starts.contains(where: { $0.because != nil }) else {
      return nil
    }
    let words = state.starts.map { start -> String in
      let reason = start.because.map { " (\($0))" } ?? ""
      return day(start.day) + reason
    }
    return words.joined(separator: "; or ")
  }

  private static func day(_ day: Duty.Day) -> String {
    switch day {
    case .from(let from): "from \(from.long)"
    case .undated: "no date is set"
    case .never: "does not start as things stand"
    }
  }
}
