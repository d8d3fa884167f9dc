import Assessments
import Reasoning
import Questionnaires
import Wording

extension ActionPlan {
  /// What a duty asks for, and when. What is banned cannot wait; what needs an event waits for it.
  func duty(_ entry: DutyEntry) -> (time: ActionTime, action: Action)? {
    let duty = entry.duty
    let record = report.work(on: duty)
    // What is done, or was found not to be needed, is no task any more.
    if report.isOver(duty) { return nil }
    let time: ActionTime
    switch duty.binds {
    case .must where entry.time == .never: return nil
    case .must where duty.event != nil: time = .event
    case .must: time = self.time(of: entry)
    case .whenAsked: time = .event
    case .may, .offer, .goodPractice: time = .may
    }
    // Somebody asks is what has to happen when the data name nothing else.
    let event = duty.event ?? (duty.binds == .whenAsked ? words.somebodyAsks : nil)
    var from: CalendarDate?
    if time == .event || time == .may, case .from(let day) = entry.time { from = day }
    return (
      time.isTask && report.hangsOnBan(entry) ? .withoutBan(time) : time,
      Action(
        duty.action ?? duty.title, who: who(entry), person: record?.person, reason: duty.reason,
        event: event,
        onlyIf: entry.onlyIf.map { Self.bare($0) }, from: from, cite: duty.cites.first)
    )
  }

  /// The duties that do not start while the facts stay as they are, in one line.
  var neverStarting: (time: ActionTime, action: Action)? {
    guard let group = report.timetable.first(where: { $0.time == .never }) else { return nil }
    let starts = group.entries.flatMap(\.state.starts)
    return (
      .nothing,
      Action(
        words.neverStarting(count: group.entries.count), who: words.you,
        reason: starts.compactMap(\.because).first)
    )
  }

  private func time(of entry: DutyEntry) -> ActionTime {
    switch entry.time {
    case .now: entry.duty.fine == .f1 ? .today : .due
    case .launch: .launch
    case .from(let day): .before(day)
    case .undated, .never: .undated
    }
  }

  /// The role is named where the tasks are those of several, or where it is somebody else's.
  private func who(_ entry: DutyEntry) -> String {
    guard let id = entry.role else { return words.you }
    guard let role = report.roles.first(where: { $0.id == id }) else { return called([id]) }
    if !role.isCertain { return words.youIf(role: role.title) }
    return hasTasksOfSeveralRoles ? words.youAs(role: role.title) : words.you
  }

  /// How others are spoken of: "the maker", "Importer".
  func called(_ ids: [RoleID]) -> String { report.questionnaire.called(ids, report.words) }
}
