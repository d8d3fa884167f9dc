package import Reasoning
import Assessments
package import Questionnaires

/// A finding with what is told about it.
package struct FindingEntry {
  /// How far it holds, and from when.
  package let state: Outcome.FindingState
  private let analysis: Analysis
  private let assessment: FittedAssessment

  /// The answers that decide it; empty while it is open.
  package var basis: [AnswerEntry] {
    if state.status == .possible { return [] }
    return analysis.basis(of: finding.id)
      .compactMap { AnswerEntry($0, analysis.questionnaire, assessment) }
  }

  /// The open questions it depends on; empty once it is decided.
  package var dependsOn: [Question] {
    guard state.status == .possible else { return [] }
    return analysis.openPoints(of: finding.id)
      .compactMap { analysis.questionnaire.outline[$0]?.question }
  }

  /// The finding as the questionnaire has it.
  package var finding: Finding { state.finding }

  /// Whether it has no effect as long as the facts stay as they are.
  var neverStarts: Bool {
    !state.starts.isEmpty && state.starts.allSatisfy { $0.from == nil }
  }

  /// Of the answers that decide it the one deepest in the tree: the others open the way to it.
  func mostTelling(_ questionnaire: Questionnaire) -> AnswerEntry? {
    basis.last { questionnaire.outline[$0.question.id]?.parent != nil }
  }

  /// The exceptions that stand so, where the finding would hold without them.
  package func exceptions(_ status: Status) -> [Exception] {
    guard state.condition != .ruledOut else { return [] }
    return zip(finding.unless, state.exceptions).filter { $0.1 == status }.map(\.0)
  }

  init(_ state: Outcome.FindingState, _ analysis: Analysis, _ assessment: FittedAssessment) {
    self.state = state
    self.analysis = analysis
    self.assessment = assessment
  }
}
