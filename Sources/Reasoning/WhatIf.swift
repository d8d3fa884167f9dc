package import Questionnaires

/// A smallest change of the facts with which another tier would be possible.
package struct WhatIf: Sendable {
  /// One answer that would be another one.
  package struct Change: Sendable {
    package let question: QuestionID
    /// One way in which it could be answered then. Where this answer alone would have to change, the
    /// first that the questionnaire offers and that changes as little as it can.
    package let answer: Answer
    /// The other answers that do as well, in the order of the questionnaire, when this answer alone
    /// would have to change.
    package internal(set) var others: [Answer] = []
  }

  /// The tier that the present answers rule out.
  package let tier: Tier
  /// In the order of the questionnaire; leaving any of them out would not be enough.
  package let changes: [Change]
  /// Findings with a tier that hold now and would not hold with these changes.
  package let removes: [FindingID]
  /// Findings with a tier that are ruled out now and would hold with these changes.
  package let adds: [FindingID]
  /// Whether the tier can come about through another finding just as well as through `adds`.
  package internal(set) var addsAreExamples = false
}
