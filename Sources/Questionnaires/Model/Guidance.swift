package import QuestionnaireTexts

/// Something worth knowing that is neither a finding nor a duty: who supervises, where to turn,
/// which procedure fits.
package struct Guidance: Sendable {
  /// What it is about, in the order in which a report tells it.
  package enum Topic: String, Sendable, CaseIterable {
    case supervision, fines, conformity, impact, registration, incidents, help
    case dataProtection = "data-protection"
    case themes
    /// What people expect to have to do and need not.
    case spared
  }

  package let id: GuidanceID
  package let topic: Topic
  package let title: String
  package let text: String
  package let when: Condition
  package let firmness: Firmness
  package let cites: [SourceID]
  package let place: Place
}
