import QuestionnaireTexts
import Questionnaires

/// A translation differs from its text.
///
/// Only for texts of four words or more: names and citations can be the same in two languages. Where
/// it is meant, write `"same": true` beside the translation.
enum SameAsSource: TranslationCheck {
  static let code = "same-as-source"
  static let summary = "A translation differs from its text."
  private static let fewestWords = 4

  static func run(_ subject: TranslationSubject) -> [CheckResult] {
    subject.current.compactMap { item, entry in
      guard entry.text == item.placed.text, !entry.isMeantToBeSame,
        words(of: entry.text) >= fewestWords
      else { return nil }
      return .warning(
        "\"\(item.placed.id)\" is still in the language of the source", at: entry.place)
    }
  }

  private static func words(of text: String) -> Int {
    text.split(separator: " ").count { word in word.count { $0.isLetter } > 1 }
  }
}
