import Questionnaires
import Reasoning
import Wording

/// What to do and when, worked out from a report: possible bans first, then what is open, the
/// duties, what others owe, and what need not be done.
struct ActionPlan {
  let report: Report
  var words: ActionsPhrases { report.words.actions }
  /// A handful of times: a list is looked through faster than a table is made.
  private var actions: [(time: ActionTime, actions: [Action])] = []
  /// Whether the duties that are listed fall on more than one role of the reader.
  let hasTasksOfSeveralRoles: Bool
  /// When a use that the answers describe has to stop.
  private var bans: [ActionTime] = []

  /// The groups that are not empty, the most urgent first.
  static func groups(of report: Report) -> [ActionGroup] {
    var plan = ActionPlan(report: report)
    plan.collect()
    let groups = plan.actions.map { time, actions in
      ActionGroup(
        time: time, isUrgent: time <= .thisMonth || plan.bans.contains(time), actions: actions)
    }
    // A ban that starts on a later day comes before everyday duties of this month.
    return groups.sorted { one, other in
      let (first, second) = (plan.bans.contains(one.time), plan.bans.contains(other.time))
      return first == second ? one.time < other.time : first
    }
  }

  private init(report: Report) {
    self.report = report
    let mine = Set(report.roles.filter(\.isCertain).map(\.id))
    let listed =
      report.timetable.filter { $0.time != .never }.flatMap(\.entries) + report.whenAsked
      + report.mayBeDone
    hasTasksOfSeveralRoles = Set(listed.compactMap(\.role)).intersection(mine).count > 1
  }

  private mutating func collect() {
    // What is banned has to stop, whatever else is open.
    let isBanned = report.headline.tier == .prohibited
    if !isBanned {
      for item in precautions { add(item) }
      add(settlement)
    }
    for entry in report.timetable.flatMap(\.entries) where entry.duty.fine == .f1 {
      let item = duty(entry)
      if isBanned, let time = item?.time, time.isTask { bans.append(time) }
      add(item)
    }
    if isBanned { for item in precautions { add(item) } }
    for action in asks { add((.thisMonth, action)) }
    for entry in report.timetable.flatMap(\.entries) where entry.duty.fine != .f1 {
      add(duty(entry))
    }
    for entry in report.established { add(demand(entry)) }
    let steps = firstSteps
    // What keeps a grace is advice: the duties of the class do not start.
    let isSpared = report.established.first?.neverStarts ?? false
    for action in steps { add((isSpared ? .may : .thisMonth, action)) }
    if isBanned { add(settlement) }
    // What the first steps on the same article tell to do is no mere offer below.
    let told = Set(steps.compactMap(\.cite))
    for entry in report.whenAsked + report.mayBeDone {
      if let cite = entry.duty.cites.first, entry.duty.binds == .goodPractice,
        told.contains(cite)
      {
        continue
      }
      add(duty(entry))
    }
    add(neverStarting)
    for guidance in report.spared { add((.nothing, spared(guidance))) }
  }

  /// The same thing to do for two reasons is said once.
  private mutating func add(_ item: (time: ActionTime, action: Action)?) {
    guard let item else { return }
    guard let place = actions.firstIndex(where: { $0.time == item.time }) else {
      actions.append((item.time, [item.action]))
      return
    }
    if actions[place].actions.contains(where: { $0.order == item.action.order }) { return }
    actions[place].actions.append(item.action)
  }
}
