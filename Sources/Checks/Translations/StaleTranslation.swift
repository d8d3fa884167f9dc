import QuestionnaireTexts
import Questionnaires

/// Every translation says what the text says today.
///
/// When a text changes, its translation is not shown any more until somebody has looked at it. One
/// message for each language says how many there are.
enum StaleTranslation: TranslationCheck {
  static let code = "stale-translation"
  static let summary = "Every translation says what the text says today."

  static func run(_ subject: TranslationSubject) -> [CheckResult] {
    guard let first = subject.stale.first else { return [] }
    let message =
      subject.stale.count == 1
      ? "the text \"\(first.item.placed.id)\" has changed since it was translated"
      : "\(subject.stale.count) texts have changed since they were translated; the first is "
        + "\"\(first.item.placed.id)\""
    return [.warning(message, at: first.entry.place)]
  }
}
