/// What follows from assumptions without a search, each with the assumptions from which it follows.
///
/// The conclusions are drawn once and looked up as often as one likes; a search would draw all of them
/// anew for each literal.
package struct Conclusions: Sendable {
  private var solver: Solver
  private let assumptions: [Literal]

  /// The clauses and the assumptions must not contradict each other.
  package init(_ solver: Solver, assuming assumptions: [Literal]) {
    self.solver = solver
    self.assumptions = assumptions
    self.solver.assume(assumptions)
  }

  /// The assumptions from which a literal follows; nil when it does not follow, or when finding out
  /// takes a search. They are those that a first search for the opposite names in ``Solver/core``.
  package mutating func basis(of literal: Literal) -> [Literal]? {
    guard solver.value(literal) == 1 else { return nil }
    return solver.explain(!literal, among: assumptions).filter { $0 != !literal }
  }
}

extension Solver {
  /// Draws all conclusions from assumptions, each at a level of its own, and stays there.
  fileprivate mutating func assume(_ assumptions: [Literal]) {
    for assumption in assumptions where isConsistent && propagate() {
      levelStarts.append(trail.count)
      if value(assumption) == 0 { assign(assumption, because: .none) }
    }
    _ = propagate()
  }
}
