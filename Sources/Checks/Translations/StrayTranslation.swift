import QuestionnaireTexts
import Questionnaires

/// Every translation belongs to a text.
///
/// A translation of a text that the questionnaire does not have is never shown.
enum StrayTranslation: TranslationCheck {
  static let code = "stray-translation"
  static let summary = "Every translation belongs to a text."

  static func run(_ subject: TranslationSubject) -> [CheckResult] {
    subject.translation.entries.compactMap { id, entry in
      guard subject.source.byID[id] == nil else { return nil }
      return .warning("there is no text \"\(id)\" in this questionnaire", at: entry.place)
    }
  }
}
