package import Assessments
package import Questionnaires
package import Reasoning

extension RegisterEntry {
  /// What of an assessment and its outcome stands in the register.
  ///
  /// - Parameter place: where the file lies, as people should see it.
  package init(
    _ fitted: FittedAssessment, _ outcome: Outcome, of questionnaire: Questionnaire,
    at place: String, isArchived: Bool = false
  ) {
    let assessment = fitted.assessment
    id = place
    system = assessment.system.name
    self.isArchived = isArchived
    tiers = outcome.possibleTiers
    banBegins = Self.banBegins(in: outcome)
    isSettled = outcome.isSettled
    roles = questionnaire.roles.map(\.id).filter { outcome.roles[$0] == .established }
    // An answer on which two people differ is not known, whatever stands there meanwhile; nor is one
    // that was given for another system.
    let open = Set(outcome.open)
    let idle = Set(outcome.setAside)
    openCount =
      open.count
      + fitted.answers.keys.count { id in
        let isToConfirm = assessment[id]?.takenFrom != nil && !idle.contains(id)
        return (assessment[id]?.flag != nil || isToConfirm) && !open.contains(id)
      }
    answeredCount = outcome.progress.answered
    isFinished = outcome.next == nil
    unconfirmedCount = assessment.unconfirmed.count
    misfitCount = fitted.fit.misfits.count
    awaitsLaunch = outcome.awaitsLaunch
    duties = outcome.duties.enumerated().compactMap { number, state in
      RegisterDuty(state, number: number, record: assessment[state.duty.id])
    }
    starts = Self.starts(of: outcome, duties)
    created = assessment.created
    changed = assessment.changed
    version = assessment.provenance.version
    lawAsOf = assessment.provenance.lawAsOf
    people = assessment.people
  }

  private static func banBegins(in outcome: Outcome) -> CalendarDate? {
    let bans = outcome.findings.filter {
      $0.finding.tier == .prohibited && $0.status != .ruledOut
    }
    let certain = bans.filter { $0.status == .established }
    let days = (certain.isEmpty ? bans : certain).map { $0.starts.compactMap(\.from).min() }
    // One without a day has no day to wait for.
    guard let first = days.map({ $0 ?? outcome.date }).min(), first > outcome.date else {
      return nil
    }
    return first
  }

  private static func starts(of outcome: Outcome, _ duties: [RegisterDuty]) -> [RegisterStart] {
    var starts: [RegisterStart] = []
    func add(_ day: CalendarDate?, _ subject: RegisterStart.Subject, _ isCertain: Bool) {
      guard let day, day > outcome.date else { return }
      starts.append(RegisterStart(day: day, subject: subject, isCertain: isCertain))
    }
    for (number, state) in outcome.findings.enumerated()
    where state.status != .ruledOut && state.finding.tier != nil {
      // Several starts, or one that may be never: it is open whether this is the day.
      add(
        state.starts.compactMap(\.from).min(), .finding(number),
        state.status == .established && state.starts.count == 1)
    }
    for duty in duties {
      guard case .from(let day) = duty.day else { continue }
      add(
        day, .duty(duty.number),
        duty.isCertain && outcome.duties[duty.number].starts.count == 1)
    }
    for (number, state) in outcome.timeline.enumerated()
    where state.status == .established && state.subject.when != nil {
      add(state.subject.day, .milestone(number), true)
    }
    // Stable: on one day findings come first, then duties.
    return starts.sorted { $0.day < $1.day }
  }
}

extension RegisterDuty {
  /// Nil for what is ruled out, and for what nobody must do as far as the answers tell.
  init?(_ state: Outcome.DutyState, number: Int, record: DutyRecord?) {
    guard state.status != .ruledOut, state.duty.binds == .must, !state.isConditional else {
      return nil
    }
    let first = state.starts.compactMap(\.from).min()
    let never = state.starts.contains { $0.day == .never }
    self.init(
      number: number, day: first.map { .from($0) } ?? (never ? .never : .undated),
      isCertain: state.status == .established, isOpen: record?.progress.isPending ?? true,
      person: record?.person)
  }
}
