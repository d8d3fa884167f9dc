package import Questionnaires
import Satisfiability

/// Tells which answers of a sheet decide a finding.
package struct Explainer {
  private let reasoner: Reasoner
  private var board: Switchboard

  package init(_ reasoner: Reasoner, _ answers: Answers) {
    self.reasoner = reasoner
    board = Switchboard(reasoner, answers)
  }

  /// The answers that alone decide a settled finding: a smallest set in the sense that leaving out
  /// any one of them would leave the finding open. In the order of the questionnaire; nil when the
  /// finding is not settled or does not exist.
  package mutating func basis(of finding: FindingID) -> [QuestionID]? {
    guard
      let number = reasoner.questionnaire.findings.firstIndex(where: { $0.id == finding })
    else { return nil }
    let holds = reasoner.encoding.findings[number].holds
    return basis(of: holds) ?? basis(of: !holds)
  }

  /// The answers that alone make a literal true.
  private mutating func basis(of claim: Literal) -> [QuestionID]? {
    guard !board.solver.solve(assuming: board.switches.map(\.isOn) + [!claim]) else { return nil }
    let core = Set(board.solver.core)
    var needed = board.switches.filter { core.contains($0.isOn) }
    // Answers further down say more about the finding, so that the general ones are tried first.
    for candidate in needed {
      let rest = needed.filter { $0.number != candidate.number }
      if !board.solver.solve(assuming: rest.map(\.isOn) + [!claim]) { needed = rest }
    }
    return needed.map { reasoner.questionnaire.outline.entries[$0.number].question.id }
  }
}
