import Reasoning
import Assessments
import Questionnaires

/// A finding with what is told about it.
struct FindingEntry: Sendable {
  let state: Outcome.FindingState
  /// The answers that decide it; empty while it is open.
  let basis: [AnswerEntry]
  /// The open questions it depends on; empty once it is decided.
  let dependsOn: [Question]

  var finding: Finding { state.finding }

  /// Of the answers that decide it the one deepest in the tree: the others open the way to it.
  func mostTelling(_ questionnaire: Questionnaire) -> AnswerEntry? {
    basis.last { questionnaire.outline[$0.question.id]?.parent != nil }
  }

  /// The exceptions that stand so, where the finding would hold without them.
  func exceptions(_ status: Status) -> [Exception] {
    guard state.condition != .ruledOut else { return [] }
    return zip(finding.unless, state.exceptions).filter { $0.1 == status }.map(\.0)
  }

  /// Makes the entries of one report.
  struct Maker {
    private let reasoner: Reasoner
    private let outcome: Outcome
    private let assessment: FittedAssessment
    private var explainer: Explainer

    init(_ reasoner: Reasoner, _ outcome: Outcome, _ assessment: FittedAssessment) {
      self.reasoner = reasoner
      self.outcome = outcome
      self.assessment = assessment
      explainer = Explainer(reasoner, assessment.answers)
    }

    mutating func entry(_ state: Outcome.FindingState) -> FindingEntry {
      let questionnaire = reasoner.questionnaire
      switch state.status {
      case .established, .ruledOut:
        let basis = explainer.basis(of: state.finding.id) ?? []
        return FindingEntry(
          state: state, basis: basis.compactMap { AnswerEntry($0, questionnaire, assessment) },
          dependsOn: [])
      case .possible:
        let open = reasoner.openPoints(of: state.finding.id, in: outcome)
        return FindingEntry(
          state: state, basis: [],
          dependsOn: open.compactMap { questionnaire.outline[$0]?.question })
      }
    }
  }
}
