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

  private init(report: Report) { self.report = report }

  private mutating func collect() {
    // What is banned has to stop, whatever else is open.
    let isBanned = report.headline.tier == .prohibited
    if !isBanned {
      for item in precautions { add(item) }
      add(settlement)
    }
    for entry in report.timetable.flatMap(\.entries) where entry.duty.fine == .f1 {
      let item = duty(entry)
      if isBanned, let time = item?.time, time < .event { bans.append(time) }
      add(item)
    }
    if isBanned { for item in precautions { add(item) } }
    for action in asks { add((.thisMonth, action)) }
    for entry in report.timetable.flatMap(\.entries) where entry.duty.fine != .f1 {
      add(duty(entry))
    }
    for entry in report.established { add(demand(entry)) }
    for action in firstSteps { add((.thisMonth, action)) }
    if isBanned { add(settlement) }
    for entry in report.whenAsked + report.mayBeDone { add(duty(entry)) }
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
