import Questionnaires
package import Satisfiability

/// A literal that is true exactly when all its inputs are.
package struct Gate: Sendable {
  package let output: Literal
  package let inputs: [Literal]
}
