import Questionnaires

/// When something has to be done, the most urgent first.
enum ActionTime: Sendable, Hashable {
  /// What may not wait: a ban, or the question whether there is one.
  case today
  /// What applies already.
  case thisMonth
  /// Before the launch of a system that is not launched yet.
  case launch
  case before(CalendarDate)
  /// No date is set.
  case undated
  /// When something happens, or somebody asks.
  case event
  /// A permission, an offer, or good practice: nobody demands it.
  case may
  /// What people expect to have to do and need not.
  case nothing

  /// Its name in JSON.
  var code: String {
    switch self {
    case .today: "today"
    case .thisMonth: "this-month"
    case .launch: "before-launch"
    case .before: "before"
    case .undated: "undated"
    case .event: "event"
    case .may: "may"
    case .nothing: "nothing"
    }
  }
}

extension ActionTime: Comparable {
  static func < (left: ActionTime, right: ActionTime) -> Bool {
    switch (left, right) {
    case (.before(let one), .before(let other)): one < other
    default: left.rank < right.rank
    }
  }

  private var rank: Int {
    switch self {
    case .today: 0
    case .thisMonth: 1
    case .launch: 2
    case .before: 3
    case .undated: 4
    case .event: 5
    case .may: 6
    case .nothing: 7
    }
  }
}
