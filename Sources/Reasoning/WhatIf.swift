package import Questionnaires

/// A smallest change of the facts with which another tier would be possible.
package struct WhatIf: Sendable {
  /// One answer that would be another one.
  package struct Change: Sendable {
    package let question: QuestionID
    /// One way in which it could be answered then.
    package let answer: Answer
  }

  /// The tier that the present answers rule out.
  package let tier: Tier
  /// In the order of the questionnaire; leaving any of them out would not be enough.
  package let changes: [Change]
  /// Findings with a tier that hold now and would not hold with these changes.
  package let removes: [FindingID]
  /// Findings with a tier that are ruled out now and would hold with these changes.
  package let adds: [FindingID]
}
