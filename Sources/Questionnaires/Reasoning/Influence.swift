/// How much the answer to an open question decides.
package struct Influence: Sendable, Equatable {
  package let question: QuestionID
  /// Of all ways in which the open points can turn out, the share (0 to 1) in which another answer
  /// to this question alone would lead to another tier. 0: it cannot change the tier any more.
  package let share: Double
}
