import Questionnaires
import Satisfiability

/// A sheet of answers, each of which can be switched off.
struct Switchboard {
  var solver: Solver
  /// One for each answer that says something, in the order of the questionnaire: the number of its
  /// question, and a literal that makes the answer bind.
  private(set) var switches: [(number: Int, isOn: Literal)] = []

  /// Answers to fixed questions cannot be switched off when `keepsFixed` is true.
  init(_ reasoner: Reasoner, _ answers: Answers, keepsFixed: Bool = false) {
    solver = reasoner.solver
    for (number, entry) in reasoner.questionnaire.outline.entries.enumerated() {
      guard let answer = answers[entry.question.id] else { continue }
      let clauses = reasoner.encoding.clauses(of: answer, to: number)
      guard !clauses.isEmpty else { continue }
      if keepsFixed, entry.question.isFixed {
        for clause in clauses { solver.addClause(clause) }
        continue
      }
      let isOn = solver.makeVariable()
      for clause in clauses { solver.addClause([!isOn] + clause) }
      switches.append((number, isOn))
    }
  }
}
