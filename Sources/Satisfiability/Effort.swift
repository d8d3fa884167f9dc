/// How much work proofs may still take, in steps: a step is a value drawn for a variable, or a
/// literal of a clause learned. Steps and not seconds, so that the same clauses give the same result on
/// every machine.
package struct Effort: Sendable {
  /// The most steps of one proof.
  package let mostForOne: Int
  /// The steps left for all together.
  package private(set) var left: Int

  /// One proof after the other may take up to `mostForOne` steps; all of them `proofs` times as many.
  package init(mostForOne: Int, proofs: Int) {
    self.mostForOne = mostForOne
    let (all, isTooMuch) = mostForOne.multipliedReportingOverflow(by: proofs)
    left = isTooMuch ? .max : all
  }

  /// No bounds.
  package static let unlimited = Effort(mostForOne: .max, proofs: 1)

  /// What the next proof may take.
  package var next: Int { min(mostForOne, left) }

  mutating func spend(_ steps: Int) { left -= min(left, steps) }
}
