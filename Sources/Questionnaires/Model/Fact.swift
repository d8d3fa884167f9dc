package import QuestionnaireTexts

/// A named condition that several rules share ("performs profiling").
package struct Fact: Sendable {
  package let id: FactID
  /// The meaning as a clause.
  package let text: String
  package let when: Condition
  package let place: Place
}
