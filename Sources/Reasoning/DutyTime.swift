package import Questionnaires

/// When a duty applies, seen from the day of the outcome.
package enum DutyTime: Sendable, Hashable {
  case now
  /// With the launch of a system that is not launched yet.
  case launch
  case from(CalendarDate)
  /// No date is set.
  case undated
  /// Not at all while the facts stay as they are.
  case never

  /// Whether a day is known from which it applies.
  package var isDated: Bool {
    switch self {
    case .now, .launch, .from: true
    case .undated, .never: false
    }
  }

  /// The time of a duty. While the day is open, the earliest is the one to be ready for.
  package init(_ state: Outcome.DutyState, in outcome: Outcome) {
    if let first = state.starts.compactMap(\.from).min() {
      self = first > outcome.date ? .from(first) : outcome.awaitsLaunch ? .launch : .now
    } else {
      self = state.starts.contains { $0.day == .never } ? .never : .undated
    }
  }
}

extension DutyTime: Comparable {
  package static func < (left: DutyTime, right: DutyTime) -> Bool {
    switch (left, right) {
    case (.from(let one), .from(let other)): one < other
    default: left.rank < right.rank
    }
  }

  private var rank: Int {
    switch self {
    case .now: 0
    case .launch: 1
    case .from: 2
    case .undated: 3
    case .never: 4
    }
  }
}
