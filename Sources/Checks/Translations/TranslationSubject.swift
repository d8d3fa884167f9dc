import QuestionnaireTexts
import Questionnaires

/// What the checks of a translation look at.
struct TranslationSubject {
  let translation: Translation
  let source: SourceTexts
  /// Where the texts use the terms of the law; none where that is not wanted.
  let hits: TermHits
  /// Where the translation's file begins.
  let start: Place
  /// The texts that have a translation of today's English, in the order of the questionnaire.
  let current: [(item: SourceTexts.Item, entry: Translation.Entry)]
  /// Those whose translation was made of another English text.
  let stale: [(item: SourceTexts.Item, entry: Translation.Entry)]

  var language: LanguageTag { translation.language }

  init(
    _ translation: Translation, of source: SourceTexts, _ hits: TermHits, start: Place
  ) {
    self.hits = hits
    self.translation = translation
    self.source = source
    self.start = start
    var current: [(item: SourceTexts.Item, entry: Translation.Entry)] = []
    var stale = current
    for item in source.items {
      guard let entry = translation.byID[item.placed.id] else { continue }
      if entry.of == item.digest {
        current.append((item, entry))
      } else {
        stale.append((item, entry))
      }
    }
    self.current = current
    self.stale = stale
  }
}
