import Wording
import Questionnaires

/// When a duty applies, seen from the day of the report.
enum DutyTime: Sendable, Hashable {
  case now
  /// With the launch of a system that is not launched yet.
  case launch
  case from(CalendarDate)
  /// No date is set.
  case undated
  /// Not at all while the facts stay as they are.
  case never

  /// Whether a day is known from which it applies.
  var isDated: Bool {
    switch self {
    case .now, .launch, .from: true
    case .undated, .never: false
    }
  }

  /// As a heading.
  var words: String {
    switch self {
    case .now: "Applies now"
    case .launch: "From launch"
    case .from(let day): "From \(day.long)"
    case .undated: "No date is set"
    case .never: "Do not start as things stand"
    }
  }

  /// Inside a sentence.
  var phrase: String {
    switch self {
    case .now: "now"
    case .launch: "from launch"
    case .from(let day): "from \(day.long)"
    case .undated: "no date is set"
    case .never: "does not start as things stand"
    }
  }
}

extension DutyTime: Comparable {
  static func < (left: DutyTime, right: DutyTime) -> Bool {
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
