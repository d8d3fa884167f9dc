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

  /// Whether it has no effect as long as the facts stay as they are.
  var neverStarts: Bool {
    !state.starts.isEmpty && state.starts.allSatisfy { $0.from == nil }
  }

  /// Of the answers that decide it the one deepest in the tree: the others open the way to it.
  func mostTelling(_ questionnaire: Questionnaire) -> AnswerEntry? {
    basis.last { questionnaire.outline[$0.question.id]?.parent != nil }
  }

  /// The exceptions that stand so, where the finding would hold without them.
  func exceptions(_ status: Status) -> [Exception] {
    guard state.condition != .ruledOut else { return [] }
    return zip(finding.unless, state.exceptions).filter { $0.1 == status }.map(\.0)
  }

  init(_ state: Outcome.FindingState, _ analysis: Analysis, _ assessment: FittedAssessment) {
    self.state = state
    let questionnaire = analysis.questionnaire
    switch state.status {
    case .established, .ruledOut:
      basis = analysis.basis(of: state.finding.id)
        .compactMap { AnswerEntry($0, questionnaire, assessment) }
      dependsOn = []
    case .possible:
      basis = []
      dependsOn = analysis.openPoints(of: state.finding.id)
        .compactMap { questionnaire.outline[$0]?.question }
    }
  }
}
