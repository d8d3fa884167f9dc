package import QuestionnaireTexts

/// Something to ask of others in a letter: a fact that they know, or something that they must give.
package struct Request: Sendable {
  package let id: RequestID
  /// Who is asked.
  package let of: RoleID
  /// What it is about, in a few words.
  package let title: String
  /// As it stands in a letter.
  package let ask: String
  package let because: String
  /// Questions that the reply settles.
  package let settles: [QuestionID]
  /// Duties of whoever is asked, under which it falls.
  package let owed: [DutyID]
  /// Duties of whoever asks that need it.
  package let duties: [DutyID]
  /// Findings about the system with which it is asked.
  package let findings: [FindingID]
  package let cites: [SourceID]
  package let place: Place
}
