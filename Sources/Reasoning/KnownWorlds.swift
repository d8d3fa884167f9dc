import Questionnaires
import Satisfiability

/// Completions that were found while working out earlier outcomes of one reasoner. An answer rules
/// out some of them; each of the others spares a search.
package struct KnownWorlds: Sendable {
  /// More would take longer to look through than they spare.
  private static let most = 128

  private(set) var models: [Model] = []

  package init() {}

  /// Forgets the completions in which a clause is false.
  mutating func keep(_ clauses: [[Literal]]) {
    models.removeAll { model in
      clauses.contains { clause in !clause.contains { model.satisfies($0) } }
    }
  }

  mutating func add(_ found: [Model]) {
    models += found
    models.removeFirst(max(0, models.count - Self.most))
  }
}
