import Questionnaires

/// From when a finding has effect, in words.
enum StartWords {
  /// Nil when the finding has no dates.
  static func text(_ state: Outcome.FindingState, on date: CalendarDate) -> String? {
    guard !state.starts.isEmpty else { return nil }
    let words = state.starts.map { start -> String in
      let reason = start.because.map { " (\($0))" } ?? ""
      guard let from = start.from else { return "never\(reason)" }
      return (from > date ? "from \(from.long)" : "now, since \(from.long)") + reason
    }
    return words.joined(separator: "; or ")
  }
}
