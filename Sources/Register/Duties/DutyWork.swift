package import Assessments
package import Questionnaires
package import Reasoning

/// One duty of one system, with the work on it.
package struct DutyWork: Sendable {
  /// How sure it is that the result gives the duty.
  package enum Standing: String, Sendable {
    case certain
    /// Open points decide.
    case possible
    /// The answers do not lead to it any more; somebody worked on it before.
    case gone
    /// The questionnaire has no duty of this name; somebody worked on it under another version.
    case unknown
  }

  /// As the file names it.
  package let name: String
  /// Nil when the questionnaire has none of this name.
  package let duty: Duty?
  package let standing: Standing
  /// When the law asks for it; nil when the result does not give it.
  package let time: DutyTime?
  /// Whether it hangs on something that the answers do not tell.
  package let isConditional: Bool
  /// The role under which it falls on the person; nil for one that names none.
  package let role: RoleID?
  /// How the work stands.
  package let state: DutyRecord.State

  init(
    name: String, duty: Duty?, standing: Standing, time: DutyTime?, isConditional: Bool,
    role: RoleID?, state: DutyRecord.State
  ) {
    self.name = name
    self.duty = duty
    self.standing = standing
    self.time = time
    self.isConditional = isConditional
    self.role = role
    self.state = state
  }

  /// One that stands in a file, whatever the result gives.
  package init(worked name: String, duty: Duty?, _ state: DutyRecord.State) {
    self.init(
      name: name, duty: duty, standing: duty == nil ? .unknown : .gone, time: nil,
      isConditional: false, role: nil, state: state)
  }

  /// What to call it.
  package var title: String { duty?.title ?? name }

  /// Whether the result gives it, for certain or perhaps.
  package var isGiven: Bool { standing == .certain || standing == .possible }

  /// Whether somebody has written anything down about it.
  package var isWorkedOn: Bool { state != DutyRecord.State() }

  /// Whether it still has to be done: the result gives it, it starts one day, and it is neither done
  /// nor not needed.
  package var isPending: Bool { isGiven && time != .never && state.progress.isPending }

  /// Whether it is one of the duties that are counted: it binds for certain, and nothing else has to
  /// come about.
  package var counts: Bool { standing == .certain && duty?.binds == .must && !isConditional }

  /// Whether the day by which it was to be done is past.
  package func isOverdue(on date: CalendarDate) -> Bool {
    guard isPending, let day = state.day else { return false }
    return day < date
  }

  /// The day to be ready on: the one somebody set, else that of the law, if one is still to come.
  package var dueDay: CalendarDate? {
    if let day = state.day { return day }
    if case .from(let day) = time { return day }
    return nil
  }
}
