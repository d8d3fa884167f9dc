package import QuestionnaireTexts

/// A point on which the law, or a draft of the guidelines, can be read in more than one way.
package struct Reading: Sendable {
  package struct Choice: Sendable {
    package let id: ChoiceID
    /// What this choice says, as a sentence.
    package let text: String
  }

  package let id: ReadingID
  package let title: String
  /// The first is the one that is taken unless the user says otherwise.
  package let choices: [Choice]
  package let cites: [SourceID]
  package let place: Place
}

/// The choices that differ from the first ones.
package typealias Readings = [ReadingID: ChoiceID]
