import Satisfiability

/// Finds out of many literals which are true in every model, in none, or in some.
///
/// Each model found settles one side of every literal, and each search is steered towards the
/// sides still missing, so that few searches do for many literals.
struct Survey {
  private var solver: Solver
  private var canBeTrue: [Literal: Bool] = [:]
  private var canBeFalse: [Literal: Bool] = [:]

  /// The clauses must be consistent; those of a tree with answers always are, because every
  /// answer gives way when its question is not asked.
  init(solver: Solver) {
    self.solver = solver
  }

  /// The status of a literal that ``settle(_:)`` has been told of.
  func status(of literal: Literal) -> Status {
    switch (canBeTrue[literal] ?? false, canBeFalse[literal] ?? false) {
    case (true, false): .established
    case (false, _): .ruledOut
    case (true, true): .possible
    }
  }

  mutating func settle(_ targets: [Literal]) {
    var unsettled: [Literal] = []
    for literal in Set(targets).sorted(by: { $0.variable < $1.variable }) {
      switch solver.forcedValue(of: literal) {
      case true?: note(literal, isTrue: true, isFalse: false)
      case false?: note(literal, isTrue: false, isFalse: true)
      case nil: unsettled.append(literal)
      }
    }
    var wanted = unsettled.map { !$0 } + unsettled
    while let goal = wanted.popLast() {
      guard isMissing(goal) else { continue }
      if solver.solve(assuming: [goal], preferring: wanted.reversed()) {
        for literal in unsettled {
          if solver.modelValue(of: literal) {
            canBeTrue[literal] = true
          } else {
            canBeFalse[literal] = true
          }
        }
        wanted.removeAll { !isMissing($0) }
      } else {
        refute(goal)
      }
    }
  }

  private func isMissing(_ goal: Literal) -> Bool {
    if canBeTrue[goal] != nil || canBeFalse[!goal] != nil { return false }
    return true
  }

  private mutating func refute(_ goal: Literal) {
    solver.addClause(!goal)
    canBeTrue[goal] = false
    canBeFalse[!goal] = false
  }

  private mutating func note(_ literal: Literal, isTrue: Bool, isFalse: Bool) {
    canBeTrue[literal] = isTrue
    canBeFalse[literal] = isFalse
  }
}
