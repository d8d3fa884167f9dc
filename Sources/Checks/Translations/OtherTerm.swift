import QuestionnaireTexts
import Questionnaires
import Translations
import Typography

/// Where a text has a term of the law, its translation has the official term of that language.
///
/// Compared are the beginnings of its words, because most languages inflect them. It is a note: a
/// sentence may say the same with a pronoun or a verb. Only terms that were read in the Official
/// Journal are looked at.
enum OtherTerm: TranslationCheck {
  static let code = "other-term"
  static let summary =
    "Where a text has a term of the law, its translation has the official term of that language."
  static let isForNotes = true

  static func run(_ subject: TranslationSubject) -> [CheckResult] {
    let hits = subject.hits
    return zip(hits.terms, hits.ids).compactMap { term, ids in
      guard let official = term.translations[subject.language.base],
        official.standing == .official
      else { return nil }
      let stems = stems(of: official.text)
      let uses = subject.current.filter { ids.contains($0.item.placed.id) }
      let others = uses.filter { use in
        let text = Folding.fold(use.entry.text)
        return !stems.allSatisfy { text.contains($0) }
      }
      guard let first = others.first else { return nil }
      let place = term.article.isEmpty ? "" : " (\(term.article))"
      return .note(
        "\"\(term.text)\"\(place) is \"\(official.text)\" in the law; "
          + "\(others.count) of \(uses.count) texts say something else, "
          + "the first is \"\(first.item.placed.id)\"",
        at: first.entry.place)
    }
  }

  /// How the words of a term begin, in all their forms.
  private static func stems(of term: String) -> [String] {
    let words = Folding.words(term)
    let long = words.filter { $0.count > 3 }
    return (long.isEmpty ? words : long).map { word in
      String(word.prefix(max(3, word.count * 3 / 5)))
    }
  }
}
