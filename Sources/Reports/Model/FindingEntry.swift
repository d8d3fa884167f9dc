import Assessments
import Questionnaires

/// A finding with what is told about it.
struct FindingEntry: Sendable {
  let state: Outcome.FindingState
  /// The answers that decide it; empty while it is open.
  let basis: [AnswerEntry]
  /// The statements of the open questions it depends on.
  let openPoints: [String]

  var finding: Finding { state.finding }

  /// Makes the entries of one report.
  struct Maker {
    let reasoner: Reasoner
    let outcome: Outcome
    let answers: Answers

    func entry(_ state: Outcome.FindingState) -> FindingEntry {
      let outline = reasoner.questionnaire.outline
      switch state.status {
      case .established, .ruledOut:
        let basis = reasoner.basis(of: state.finding.id, in: answers) ?? []
        return FindingEntry(
          state: state,
          basis: basis.compactMap { id in
            guard let question = outline[id]?.question, let answer = answers[id] else {
              return nil
            }
            return AnswerEntry(question: question, answer: answer, note: nil)
          }, openPoints: [])
      case .possible:
        let open = reasoner.openPoints(of: state.finding.id, in: outcome)
        return FindingEntry(
          state: state, basis: [], openPoints: open.compactMap { outline[$0]?.question.statement })
      }
    }
  }
}
