import Questionnaires
import Reasoning

/// A day to come on which something starts for the reader.
struct OwnDay {
  let day: CalendarDate
  /// What the questionnaire says of that day, what is certain first.
  let milestones: [Milestone]
  /// The duties that start then for certain; nil for none.
  let group: DutyGroup?
  /// Whether something starts then for certain.
  let isCertain: Bool
}

extension Report {
  /// Days to come on which a duty or a finding of the reader starts, or would start without a grace,
  /// the next first.
  var ownDays: [OwnDay] {
    let findings = established + possible + notices
    var starts = Set(duties.flatMap { $0.state.starts.compactMap(\.from) })
    starts.formUnion(findings.flatMap { $0.state.starts.compactMap(\.from) })
    // Where the facts spare somebody, the day on which the others start is the one to know.
    let usual = Set(
      duties.filter { $0.isCertain && $0.time == .never }
        .flatMap { $0.duty.starts.compactMap(\.from) })
    var certain = Set(
      (established + notices).compactMap { $0.state.starts.compactMap(\.from).min() })
    for group in timetable { if case .from(let day) = group.time { certain.insert(day) } }
    return starts.union(usual).filter { $0 > outcome.date }.sorted().compactMap { day in
      let given = outcome.timeline.filter {
        $0.status != .ruledOut && $0.subject.day == day && $0.subject.when != nil
      }
      let sure = given.filter { $0.status == .established }
      let milestones = (sure + given.filter { $0.status != .established }).map(\.subject)
      let group = timetable.first { $0.time == .from(day) }
      guard !milestones.isEmpty || group != nil else { return nil }
      return OwnDay(
        day: day, milestones: milestones, group: group, isCertain: certain.contains(day))
    }
  }
}
