import Satisfiability

/// A literal that is true exactly when all its inputs are.
struct Gate: Sendable {
  let output: Literal
  let inputs: [Literal]
}
