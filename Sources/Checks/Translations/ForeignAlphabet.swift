import QuestionnaireTexts
import Questionnaires

/// A text is written in the alphabet of its language.
///
/// Letters of an alphabet that is neither the language's own nor that of the source come from a slip
/// of the keyboard. Latin names may stand in every language.
enum ForeignAlphabet: TranslationCheck {
  static let code = "foreign-alphabet"
  static let summary = "A text is written in the alphabet of its language."

  static func run(_ subject: TranslationSubject) -> [CheckResult] {
    let own = Alphabet(of: subject.language)
    return subject.current.flatMap { item, entry -> [CheckResult] in
      guard !entry.text.utf8.allSatisfy({ $0 < 0xCD }) else { return [] }
      return Alphabet.words(of: entry.text).compactMap { word, alphabets in
        guard alphabets.count == 1, let alphabet = alphabets.first, alphabet != own,
          alphabet != .latin, !item.placed.text.contains(word)
        else { return nil }
        return .error(
          "\"\(item.placed.id)\": \"\(word)\" is in an alphabet of another language",
          at: entry.place)
      }
    }
  }
}
