package import QuestionnaireTexts

/// A document that somebody has to write, with fields that the answers fill as far as they go.
package struct Form: Sendable {
  package struct Field: Sendable {
    /// What of the assessment fills a field besides answers.
    package enum Origin: String, Sendable, CaseIterable {
      case name, summary, roles, findings, assessor
    }

    package let label: String
    package let origin: Origin?
    /// Questions whose answers fill it.
    package let questions: [QuestionID]
    /// What to write where the answers do not give it.
    package let hint: String?
    package let place: Place
  }

  package let id: FormID
  package let title: String
  package let about: String
  package let when: Condition
  package let cites: [SourceID]
  package let fields: [Field]
  package let place: Place
}
