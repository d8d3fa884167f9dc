import Questionnaires

extension Reasoner {
  /// The open questions that a finding that is still possible depends on, in the order of the
  /// questionnaire. `outcome` is that of the answers.
  func openPoints(of finding: FindingID, in outcome: Outcome) -> [QuestionID] {
    guard !outcome.open.isEmpty, let finding = questionnaire.finding(finding) else { return [] }
    var cone = Cone(questionnaire)
    cone.add(finding.when)
    for exception in finding.unless { cone.add(exception.when) }
    return outcome.open.filter { cone.questions.contains($0) }
  }
}
