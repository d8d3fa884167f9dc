package import QuestionnaireTexts

/// A day on which something is expected that the questionnaire cannot know yet: a rule that begins
/// to apply with guidance on it, a guideline that is due. From that day on people are told to look.
package struct ExpectedChange: Equatable, Sendable {
  package let id: ExpectedChangeID
  /// The first day on which people are told.
  package let day: CalendarDate
  /// What is expected, as a phrase: "final guidelines on what is high-risk".
  package let text: String
  package let cites: [SourceID]
  package let place: Place
}
