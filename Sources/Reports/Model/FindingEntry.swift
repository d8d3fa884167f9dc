import Assessments
import Questionnaires

/// A finding with what is told about it.
struct FindingEntry: Sendable {
  let state: Outcome.FindingState
  /// The answers that decide it; empty while it is open.
  let basis: [AnswerEntry]
  /// The open questions it depends on; empty once it is decided.
  let openPoints: [OpenPoint]

  var finding: Finding { state.finding }

  /// The exceptions that stand so, where the finding would hold without them.
  func exceptions(_ status: Status) -> [Exception] {
    guard state.condition != .ruledOut else { return [] }
    return zip(finding.unless, state.exceptions).filter { $0.1 == status }.map(\.0)
  }

  /// Makes the entries of one report.
  struct Maker {
    let reasoner: Reasoner
    let outcome: Outcome
    let assessment: Assessment

    func entry(_ state: Outcome.FindingState) -> FindingEntry {
      let questionnaire = reasoner.questionnaire
      switch state.status {
      case .established, .ruledOut:
        let basis = reasoner.basis(of: state.finding.id, in: assessment.answers) ?? []
        return FindingEntry(
          state: state, basis: basis.compactMap { AnswerEntry($0, questionnaire, assessment) },
          openPoints: [])
      case .possible:
        let open = reasoner.openPoints(of: state.finding.id, in: outcome)
        return FindingEntry(
          state: state, basis: [],
          openPoints: open.compactMap { OpenPoint($0, questionnaire, assessment) })
      }
    }
  }
}
