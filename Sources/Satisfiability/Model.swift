/// Values of all variables with which all clauses are true.
package struct Model: Sendable {
  /// The variables that are true.
  package let truths: VariableSet

  package func satisfies(_ literal: Literal) -> Bool {
    truths.contains(literal.variable) == literal.isPositive
  }
}
