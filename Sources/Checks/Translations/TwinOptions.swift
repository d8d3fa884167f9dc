import QuestionnaireTexts
import Questionnaires
import Typography

/// The options of a question can be told apart when they are typed.
///
/// Upper case, accents and spaces make no difference to what is typed. Two options that are the same
/// without them could not be chosen by their words.
enum TwinOptions: TranslationCheck {
  static let code = "twin-options"
  static let summary = "The options of a question can be told apart when they are typed."

  static func run(_ subject: TranslationSubject) -> [CheckResult] {
    var seen: [String: String] = [:]
    return subject.current.compactMap { item, entry in
      guard let question = item.question else { return nil }
      let key = "\(question)/\(Folding.fold(entry.text))"
      guard let first = seen.updateValue(item.placed.id, forKey: key) else { return nil }
      return .error(
        "\"\(item.placed.id)\" reads like \"\(first)\", another option of the same question",
        at: entry.place)
    }
  }
}
