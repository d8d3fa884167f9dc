import QuestionnaireTexts
import Questionnaires
import Translations
import Typography

/// Where the texts of a questionnaire use the terms of the law; worked out once for all languages.
struct TermHits {
  let terms: [Term]
  /// For each term the ids of the texts that use it.
  let ids: [Set<String>]

  init(_ terms: [Term], in items: [SourceTexts.Item]) {
    self.terms = terms
    let wanted = terms.map { Folding.words($0.text) }
    var ids = [Set<String>](repeating: [], count: terms.count)
    guard !terms.isEmpty else {
      self.ids = ids
      return
    }
    for item in items {
      let words = Folding.words(item.placed.text)
      for (number, term) in wanted.enumerated() where Self.uses(term, in: words) {
        ids[number].insert(item.placed.id)
      }
    }
    self.ids = ids
  }

  /// Whether the words of a term stand there one behind the other, the last one perhaps in the
  /// plural.
  private static func uses(_ term: [String], in words: [String]) -> Bool {
    guard let last = term.last, words.count >= term.count else { return false }
    return (0...(words.count - term.count)).contains { start in
      let here = words[start..<(start + term.count)]
      return here.dropLast().elementsEqual(term.dropLast())
        && (here.last == last || here.last == last + "s")
    }
  }
}
