import Satisfiability

extension Reasoner {
  /// The answers that alone decide a settled finding: a smallest set in the sense that leaving out
  /// any one of them would leave the finding open. In the order of the questionnaire; nil when the
  /// finding is not settled or does not exist.
  package func basis(of finding: FindingID, in answers: Answers) -> [QuestionID]? {
    guard let number = questionnaire.findings.firstIndex(where: { $0.id == finding }) else {
      return nil
    }
    let holds = encoding.findings[number].holds
    return basis(of: holds, in: answers) ?? basis(of: !holds, in: answers)
  }

  /// The answers that alone make a literal true.
  private func basis(of claim: Literal, in answers: Answers) -> [QuestionID]? {
    var solver = solver
    var switches: [(question: QuestionID, isOn: Literal)] = []
    for (number, entry) in questionnaire.outline.entries.enumerated() {
      guard let answer = answers[entry.question.id] else { continue }
      let clauses = encoding.clauses(of: answer, to: number)
      guard !clauses.isEmpty else { continue }
      let isOn = solver.makeVariable()
      for clause in clauses { solver.addClause([!isOn] + clause) }
      switches.append((entry.question.id, isOn))
    }
    guard !solver.solve(assuming: switches.map(\.isOn) + [!claim]) else { return nil }
    let core = Set(solver.core)
    var needed = switches.filter { core.contains($0.isOn) }
    // Answers further down say more about the finding, so that the general ones are tried first.
    for candidate in needed {
      let rest = needed.filter { $0.question != candidate.question }
      if !solver.solve(assuming: rest.map(\.isOn) + [!claim]) { needed = rest }
    }
    return needed.map(\.question)
  }

  /// The open questions that a finding that is still possible depends on, in the order of the
  /// questionnaire.
  package func openPoints(of finding: FindingID, in outcome: Outcome) -> [QuestionID] {
    guard let finding = questionnaire.finding(finding) else { return [] }
    var cone = Cone(questionnaire)
    cone.add(finding.when)
    for exception in finding.unless { cone.add(exception.when) }
    return outcome.open.filter { cone.questions.contains($0) }
  }
}
