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
    let answers: Answers

    func entry(_ state: Outcome.FindingState) -> FindingEntry {
      let questionnaire = reasoner.questionnaire
      switch state.status {
      case .established, .ruledOut:
        let basis = reasoner.basis(of: state.finding.id, in: answers) ?? []
        let entries = basis.compactMap { id -> AnswerEntry? in
          guard let question = questionnaire.outline[id]?.question, let answer = answers[id] else {
            return nil
          }
          return AnswerEntry(question: question, answer: answer, note: nil)
        }
        return FindingEntry(state: state, basis: entries, openPoints: [])
      case .possible:
        let open = reasoner.openPoints(of: state.finding.id, in: outcome)
        return FindingEntry(
          state: state, basis: [],
          openPoints: open.compactMap { OpenPoint($0, questionnaire, answers) })
      }
    }
  }
}
