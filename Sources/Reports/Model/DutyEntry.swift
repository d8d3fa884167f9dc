import Reasoning
import Questionnaires

/// A duty with the role it falls on and the day from which it applies.
struct DutyEntry: Sendable {
  let state: Outcome.DutyState
  /// The role under which it is listed: the first that the person has, or the first it names.
  let role: RoleID?
  let time: DutyTime

  var duty: Duty { state.duty }
  var isCertain: Bool { state.status == .established }

  init(_ state: Outcome.DutyState, outcome: Outcome, of questionnaire: Questionnaire) {
    self.state = state
    let bearers = questionnaire.bearers(of: state.duty.roles)
    role =
      bearers.first { outcome.roles[$0] == .established }
      ?? bearers.first { outcome.roles[$0] != .ruledOut } ?? bearers.first
    // While the day is open, the earliest is the one to be ready for.
    if let first = state.starts.compactMap(\.from).min() {
      time = first > outcome.date ? .from(first) : .now
    } else {
      time = state.starts.contains { $0.day == .never } ? .never : .undated
    }
  }
}
