package import Questionnaires
package import Satisfiability

/// Finds out of many literals which are true in every model, in none, or in some.
///
/// Each model found settles one side of every literal, and each search is steered towards the
/// sides still missing, so that few searches do for many literals.
package struct Survey {
  /// With what has been learned by searching.
  private(set) var solver: Solver
  private var canBeTrue: VariableSet
  private var canBeFalse: VariableSet
  /// Variables of which it is known that they cannot be true, or cannot be false.
  private var neverTrue: VariableSet
  private var neverFalse: VariableSet
  /// Variables of which it was not decided whether they can be true, or can be false.
  private var maybeTrue: VariableSet
  private var maybeFalse: VariableSet
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
    maybeTrue = none
    maybeFalse = none
    for model in models { note(model) }
  }

  /// Whether the effort sufficed for a literal.
  package func isDecided(_ literal: Literal) -> Bool {
    let variable = literal.variable
    return (!maybeTrue.contains(variable) || canBeTrue.contains(variable))
      && (!maybeFalse.contains(variable) || canBeFalse.contains(variable))
  }

  /// The status of a literal that ``settle(_:with:)`` has been told of; *possible* where it is not
  /// decided.
  package func status(of literal: Literal) -> Status {
    if !isDecided(literal) { return .possible }
    let canBeTrue = canBeTrue.contains(literal.variable)
    let canBeFalse = canBeFalse.contains(literal.variable)
    if canBeTrue, canBeFalse { return .possible }
    return canBeTrue == literal.isPositive ? .established : .ruledOut
  }

  package mutating func settle(_ targets: [Literal]) {
    var effort = Effort.unlimited
    settle(targets, with: &effort)
  }

  package mutating func settle(_ targets: [Literal], with effort: inout Effort) {
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
      let missing = missing(of: wanted)
      guard let goal = missing.first else { return }
      switch solver.search(assuming: [goal], preferring: missing, with: &effort) {
      case .model:
        let model = solver.model
        note(model)
        found.append(model)
      case .none:
        solver.addClause(!goal)
        if goal.isPositive {
          neverTrue.insert(goal.variable)
        } else {
          neverFalse.insert(goal.variable)
        }
      case .undecided:
        if goal.isPositive {
          maybeTrue.insert(goal.variable)
        } else {
          maybeFalse.insert(goal.variable)
        }
      }
    }
  }

  /// The sides of the variables that have not been seen.
  private func missing(of wanted: VariableSet) -> [Literal] {
    var settledTrue = neverTrue
    settledTrue.formUnion(maybeTrue)
    var settledFalse = neverFalse
    settledFalse.formUnion(maybeFalse)
    return wanted.subtracting(canBeTrue, settledTrue).map { Literal(variable: $0) }.reversed()
      + wanted.subtracting(canBeFalse, settledFalse).map { !Literal(variable: $0) }
  }

  /// What has been given up may turn out to be so all the same.
  private mutating func note(_ model: Model) {
    canBeTrue.formUnion(model.truths)
    canBeFalse.formUnion(complementOf: model.truths)
  }
}
