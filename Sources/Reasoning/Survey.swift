package import Questionnaires
package import Satisfiability

/// Finds out of many literals which are true in every model, in none, or in some.
///
/// Each model found settles one side of every literal, and each search is steered towards the
/// sides still missing, so that few searches do for many literals.
package struct Survey {
  private var solver: Solver
  private var canBeTrue: VariableSet
  private var canBeFalse: VariableSet
  /// Variables of which it is known that they cannot be true, or cannot be false.
  private var neverTrue: VariableSet
  private var neverFalse: VariableSet
  /// The models that were found by searching.
  package private(set) var found: [Model] = []

  /// The clauses must be consistent; those of a tree with answers always are, because every
  /// answer gives way when its question is not asked. `models` are models of these clauses that are
  /// known already.
  package init(solver: Solver, models: [Model] = []) {
    self.solver = solver
    let none = VariableSet(count: solver.variableCount)
    canBeTrue = none
    canBeFalse = none
    neverTrue = none
    neverFalse = none
    for model in models { note(model) }
  }

  /// The status of a literal that ``settle(_:)`` has been told of.
  package func status(of literal: Literal) -> Status {
    let canBeTrue = canBeTrue.contains(literal.variable)
    let canBeFalse = canBeFalse.contains(literal.variable)
    if canBeTrue, canBeFalse { return .possible }
    return canBeTrue == literal.isPositive ? .established : .ruledOut
  }

  package mutating func settle(_ targets: [Literal]) {
    var wanted = VariableSet(count: solver.variableCount)
    for target in targets {
      let variable = target.variable
      wanted.insert(variable)
      guard let value = solver.forcedValue(of: Literal(variable: variable)) else { continue }
      if value {
        canBeTrue.insert(variable)
        neverFalse.insert(variable)
      } else {
        canBeFalse.insert(variable)
        neverTrue.insert(variable)
      }
    }
    while true {
      let missing =
        wanted.subtracting(canBeTrue, neverTrue).map { Literal(variable: $0) }.reversed()
        + wanted.subtracting(canBeFalse, neverFalse).map { !Literal(variable: $0) }
      guard let goal = missing.first else { return }
      if solver.solve(assuming: [goal], preferring: missing) {
        let model = solver.model
        note(model)
        found.append(model)
      } else {
        solver.addClause(!goal)
        if goal.isPositive {
          neverTrue.insert(goal.variable)
        } else {
          neverFalse.insert(goal.variable)
        }
      }
    }
  }

  private mutating func note(_ model: Model) {
    canBeTrue.formUnion(model.truths)
    canBeFalse.formUnion(complementOf: model.truths)
  }
}
