package import Assessments
package import Questionnaires
package import Reasoning

extension DutyWork {
  /// The duties of one system: what must be done, for certain or perhaps, by the day of the law; then
  /// what somebody worked on beside it. `everything` adds what may be done, and what must be done only
  /// when somebody asks.
  package static func all(
    _ assessment: Assessment, _ outcome: Outcome, of questionnaire: Questionnaire,
    everything: Bool = false
  ) -> [DutyWork] {
    let given = outcome.duties.enumerated().compactMap { number, state -> (Int, DutyWork)? in
      let record = assessment[state.duty.id]
      guard state.status != .ruledOut else { return nil }
      guard everything || state.duty.binds == .must || record != nil else { return nil }
      return (number, DutyWork(state, record, outcome, questionnaire))
    }
    let sorted = given.sorted { ($0.1.rank, $0.0) < ($1.1.rank, $1.0) }.map(\.1)
    let known = Set(sorted.map(\.name))
    return sorted
      + assessment.dutyNames.compactMap { name in
        guard !known.contains(name), let record = assessment.dutyRecords[name],
          record.state != DutyRecord.State()
        else { return nil }
        let duty = outcome.duties.first { $0.duty.id.text == name }?.duty
        return DutyWork(worked: name, duty: duty, record.state)
      }
  }

  private init(
    _ given: Outcome.DutyState, _ record: DutyRecord?, _ outcome: Outcome,
    _ questionnaire: Questionnaire
  ) {
    let bearers = questionnaire.bearers(of: given.duty.roles)
    self.init(
      name: given.duty.id.text, duty: given.duty,
      standing: given.status == .established ? .certain : .possible,
      time: DutyTime(given, in: outcome), isConditional: given.isConditional,
      role: bearers.first { outcome.roles[$0] == .established }
        ?? bearers.first { outcome.roles[$0] != .ruledOut } ?? bearers.first,
      state: record?.state ?? DutyRecord.State())
  }

  /// Certain ones first, then by the day of the law; what binds without more comes before the rest.
  private var rank: Rank {
    Rank(
      isPossible: standing != .certain, isOther: duty?.binds != .must, time: time ?? .never,
      isConditional: isConditional)
  }

  private struct Rank: Comparable {
    let isPossible: Bool
    let isOther: Bool
    let time: DutyTime
    let isConditional: Bool

    static func < (left: Rank, right: Rank) -> Bool {
      if left.isPossible != right.isPossible { return right.isPossible }
      if left.isOther != right.isOther { return right.isOther }
      if left.time != right.time { return left.time < right.time }
      return !left.isConditional && right.isConditional
    }
  }
}
