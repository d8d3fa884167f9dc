package import Reasoning
package import Questionnaires
import Wording

/// A duty with the role it falls on and the day from which it applies.
package struct DutyEntry: Sendable {
  /// How far it binds, and from when.
  package let state: Outcome.DutyState
  /// The role under which it is listed: the first that the person has, or the first it names.
  package let role: RoleID?
  /// When it starts.
  package let time: DutyTime

  /// The duty as the questionnaire has it.
  package var duty: Duty { state.duty }
  /// Whether it binds in every case.
  package var isCertain: Bool { state.status == .established }
  /// Whether it is certain, and comes in any case.
  package var surelyStarts: Bool { isCertain && !state.starts.contains { $0.day == .never } }
  /// What it hangs on beside the answers; nil when the answers settle that.
  package var onlyIf: String? { state.isConditional ? duty.onlyIf : nil }
  /// Whether it hangs on nothing beside the answers.
  package var counts: Bool { state.counts }
  /// Whether not doing it can cost a fine: it binds, if its condition comes about, from a known day.
  package var threatens: Bool { duty.binds == .must && time.isDated }
  /// The title, with what it hangs on.
  func titleWithCondition(_ words: Words) -> String {
    onlyIf.map { words.file.dutyOnlyIf(duty: duty.title, condition: $0) } ?? duty.title
  }

  init(_ state: Outcome.DutyState, outcome: Outcome, of questionnaire: Questionnaire) {
    self.state = state
    let bearers = questionnaire.bearers(of: state.duty.roles)
    role =
      bearers.first { outcome.roles[$0] == .established }
      ?? bearers.first { outcome.roles[$0] != .ruledOut } ?? bearers.first
    time = DutyTime(state, in: outcome)
  }
}
