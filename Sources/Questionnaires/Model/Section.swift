package import QuestionnaireTexts

/// A chapter of the interview.
package struct Section: Sendable {
  package let id: SectionID
  package let title: String
  /// A sentence shown when the section is entered.
  package let intro: String?
  package let askWhen: Condition?
  package let questions: [Question]
  package let place: Place
}
