import QuestionnaireTexts
import Questionnaires
import Translations
import Typography

/// An option stays on one line.
///
/// With its number it has to fit into 80 columns, so it may take 72.
enum WideOption: TranslationCheck {
  static let code = "wide-option"
  static let summary = "An option stays on one line."

  static func run(_ subject: TranslationSubject) -> [CheckResult] {
    subject.current.compactMap { item, entry in
      guard let limit = item.note.limit else { return nil }
      let width = DisplayWidth.of(entry.text)
      guard width > limit else { return nil }
      return .error(
        "\"\(item.placed.id)\" takes \(width) columns, and at most \(limit) fit", at: entry.place)
    }
  }
}
