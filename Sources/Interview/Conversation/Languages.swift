package import QuestionnaireTexts
import Questionnaires

/// The languages in which a conversation can be held.
package struct Languages: Sendable {
  /// The one that is spoken.
  package let spoken: LanguageTag
  /// The one in which the questionnaire is written.
  package let own: LanguageTag
  /// All of them, the questionnaire's own first.
  package let all: [LanguageTag]
  /// How far the translation that is spoken was checked, as its file says; nil for the questionnaire's
  /// own language.
  package let reviewed: String?

  package init(
    spoken: LanguageTag, own: LanguageTag, all: [LanguageTag], reviewed: String? = nil
  ) {
    self.spoken = spoken
    self.own = own
    self.all = all
    self.reviewed = reviewed
  }

  /// Whether no person has signed the translation.
  var isDraft: Bool { reviewed?.hasPrefix("machine draft") ?? false }
}
