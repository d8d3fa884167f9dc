import Satisfiability

/// Finds out of many literals which are true in every model, in none, or in some.
///
/// Each model found settles one side of every literal, and each search is steered towards the
/// sides still missing, so that few searches do for many literals.
struct Survey {
  private var solver: Solver
  /// By variable: what is known of the values it can have.
  private var known: [Known]

  private struct Known {
    var canBeTrue: Bool?
    var canBeFalse: Bool?
  }

  /// The clauses must be consistent; those of a tree with answers always are, because every
  /// answer gives way when its question is not asked.
  init(solver: Solver) {
    self.solver = solver
    known = Array(repeating: Known(), count: solver.variableCount)
  }

  /// The status of a literal that ``settle(_:)`` has been told of.
  func status(of literal: Literal) -> Status {
    let values = known[literal.variable]
    switch (canBe(literal.isPositive, values), canBe(!literal.isPositive, values)) {
    case (true, true): return .possible
    case (true, false): return .established
    case (false, _): return .ruledOut
    }
  }

  private func canBe(_ value: Bool, _ values: Known) -> Bool {
    (value ? values.canBeTrue : values.canBeFalse) ?? false
  }

  mutating func settle(_ targets: [Literal]) {
    var isTarget = Array(repeating: false, count: known.count)
    for target in targets { isTarget[target.variable] = true }
    var unsettled: [Literal] = []
    for variable in isTarget.indices where isTarget[variable] {
      let literal = Literal(variable: variable)
      if let value = solver.forcedValue(of: literal) {
        known[variable] = Known(canBeTrue: value, canBeFalse: !value)
      } else {
        unsettled.append(literal)
      }
    }
    var wanted = unsettled.map { !$0 } + unsettled
    while let goal = wanted.popLast() {
      guard isMissing(goal) else { continue }
      if solver.solve(assuming: [goal], preferring: wanted.reversed()) {
        for literal in unsettled {
          if solver.modelValue(of: literal) {
            known[literal.variable].canBeTrue = true
          } else {
            known[literal.variable].canBeFalse = true
          }
        }
        wanted.removeAll { !isMissing($0) }
      } else {
        solver.addClause(!goal)
        if goal.isPositive {
          known[goal.variable].canBeTrue = false
        } else {
          known[goal.variable].canBeFalse = false
        }
      }
    }
  }

  private func isMissing(_ goal: Literal) -> Bool {
    let values = known[goal.variable]
    return (goal.isPositive ? values.canBeTrue : values.canBeFalse) == nil
  }
}
