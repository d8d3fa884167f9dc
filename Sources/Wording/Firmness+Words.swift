package import Questionnaires

extension Words {
  /// On what a finding or a duty rests, as a sentence; nil for what the law says outright.
  package func ground(_ firmness: Firmness) -> String? {
    switch firmness {
    case .law, .other: nil
    case .guidelines: file.groundGuidelines
    case .draft: file.groundDraft
    case .reading: file.groundReading
    case .unsettled: file.groundUnsettled
    }
  }

  /// A text with what it rests on behind it.
  package func guidance(_ text: String, _ firmness: Firmness) -> String {
    switch firmness {
    case .law, .guidelines, .other: text
    case .draft: file.guidanceDraft(text: text)
    case .reading: file.guidanceReading(text: text)
    case .unsettled: file.guidanceUnsettled(text: text)
    }
  }

  /// What kind of text a source is, behind its name: "draft, may still change".
  package func kind(of source: Source) -> String {
    switch source.firmness {
    case .law: screens.law
    case .guidelines: screens.guidelines
    case .draft: screens.draft
    case .reading, .unsettled, .other: screens.otherText
    }
  }
}
