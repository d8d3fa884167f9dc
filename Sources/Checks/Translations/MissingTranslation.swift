import QuestionnaireTexts
import Questionnaires

/// Every text has a translation.
///
/// A text without one is shown in the questionnaire's own language. One message for each language
/// says how many there are; `aiact questionnaire translate` writes them all out.
enum MissingTranslation: TranslationCheck {
  static let code = "missing-translation"
  static let summary = "Every text has a translation."

  static func run(_ subject: TranslationSubject) -> [CheckResult] {
    let missing = subject.source.items.filter {
      subject.translation.byID[$0.placed.id] == nil
        && subject.translation.current(for: $0.placed) == nil
    }
    guard let first = missing.first else { return [] }
    let message =
      missing.count == 1
      ? "\"\(first.placed.id)\" is not translated"
      : "\(missing.count) texts are not translated; the first is \"\(first.placed.id)\""
    return [.warning(message, at: subject.start)]
  }
}
