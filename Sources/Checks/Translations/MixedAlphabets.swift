import QuestionnaireTexts
import Questionnaires

/// A word is written in one alphabet.
///
/// A Latin "a" in a Bulgarian word looks right and is not: nobody can search for the word, and a
/// screen reader stumbles.
enum MixedAlphabets: TranslationCheck {
  static let code = "mixed-alphabets"
  static let summary = "A word is written in one alphabet."

  static func run(_ subject: TranslationSubject) -> [CheckResult] {
    subject.current.flatMap { item, entry -> [CheckResult] in
      // Only a text with letters beyond the Latin ones can mix them.
      guard !entry.text.utf8.allSatisfy({ $0 < 0xCD }) else { return [] }
      return Alphabet.words(of: entry.text).filter { $0.alphabets.count > 1 }.map { word, _ in
        .error(
          "\"\(item.placed.id)\": \"\(word)\" has letters of two alphabets", at: entry.place)
      }
    }
  }
}
