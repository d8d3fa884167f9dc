package import Questionnaires

/// When something has to be done, the most urgent first.
package enum ActionTime: Sendable, Hashable {
  /// What may not wait: a ban, or the question whether there is one.
  case today
  /// What applies already.
  case due
  /// What nobody demands by a day and what should not wait either: to find out, to prepare.
  case thisMonth
  /// Before the launch of a system that is not launched yet.
  case launch
  case before(CalendarDate)
  /// No date is set.
  case undated
  /// What binds only if the part that is banned goes, and when.
  indirect case withoutBan(ActionTime)
  /// When something happens, or somebody asks.
  case event
  /// A permission, an offer, or good practice: nobody demands it.
  case may
  /// What people expect to have to do and need not.
  case nothing

  /// Its name in JSON.
  package var code: String {
    switch self {
    case .today: "today"
    case .due: "now"
    case .thisMonth: "this-month"
    case .launch: "before-launch"
    case .before: "before"
    case .undated: "undated"
    case .withoutBan: "without-ban"
    case .event: "event"
    case .may: "may"
    case .nothing: "nothing"
    }
  }

  /// Whether something has to be done that can be ticked.
  package var isTask: Bool {
    switch self {
    case .today, .due, .thisMonth, .launch, .before, .undated: true
    case .withoutBan, .event, .may, .nothing: false
    }
  }

  /// The day before which it has to be done.
  package var day: CalendarDate? {
    switch self {
    case .before(let day): day
    case .withoutBan(let time): time.day
    default: nil
    }
  }
}

extension ActionTime: Comparable {
  /// The most urgent is the least.
  package static func < (left: ActionTime, right: ActionTime) -> Bool {
    switch (left, right) {
    case (.before(let one), .before(let other)): one < other
    case (.withoutBan(let one), .withoutBan(let other)): one < other
    default: left.rank < right.rank
    }
  }

  private var rank: Int {
    switch self {
    case .today: 0
    case .due: 1
    case .thisMonth: 2
    case .launch: 3
    case .before: 4
    case .undated: 5
    case .withoutBan: 6
    case .event: 7
    case .may: 8
    case .nothing: 9
    }
  }
}
