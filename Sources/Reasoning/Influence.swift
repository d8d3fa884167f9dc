package import Questionnaires

/// How much the answer to an open question decides.
package struct Influence: Sendable, Equatable {
  package let question: QuestionID
  /// Of all ways in which the open points can turn out, the share (0 to 1) in which another answer
  /// to this question alone would lead to another tier. 0: it cannot change the tier any more.
  package let share: Double

  /// Whether the answer can still change the tier.
  package var isDecisive: Bool { share > 0 }

  /// The share to seven digits, as far as the rounding of sums can be trusted; never 0 for one that
  /// is not.
  package var rounded: Float { isDecisive ? max(Float(share), .leastNormalMagnitude) : 0 }
}
