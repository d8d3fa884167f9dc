import Questionnaires
import Satisfiability

/// What was found while working out earlier outcomes of one reasoner.
///
/// Completions: an answer rules out some of them; each of the others spares a search. And the solver of
/// the last outcome: what follows from some answers follows from more of them too, so that as long as
/// answers are only added, only what they add has to be worked out.
package struct KnownWorlds: Sendable {
  /// More would take longer to look through than they spare.
  private static let most = 128

  private(set) var models: [Model] = []
  private var last: (answers: Answers, solver: Solver)?

  package init() {}

  /// The solver of the last outcome and the answers that it does not have yet; nil when one that it has
  /// was changed or taken back.
  mutating func solver(goingOnTo answers: Answers) -> (solver: Solver, added: Answers)? {
    guard let (known, solver) = last, known.allSatisfy({ answers[$0.key] == $0.value }) else {
      return nil
    }
    // Whoever goes on with it should be the only one who holds it, or its tables would be copied.
    last = nil
    return (solver, answers.filter { known[$0.key] == nil })
  }

  /// Forgets the completions in which a clause is false.
  mutating func keep(_ clauses: [[Literal]]) {
    models.removeAll { model in
      clauses.contains { clause in !clause.contains { model.satisfies($0) } }
    }
  }

  mutating func add(_ found: [Model], by solver: Solver, of answers: Answers) {
    models += found
    models.removeFirst(max(0, models.count - Self.most))
    last = (answers, solver)
  }
}
