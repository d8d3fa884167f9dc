import QuestionnaireTexts
import Questionnaires
import Translations
package import TranslatorFiles

extension TranslationSheet {
  /// The sheet for translators' programs.
  package func catalogue(name: String, sourceLanguage: String) -> Catalogue {
    Catalogue(
      name: name, sourceLanguage: sourceLanguage, language: language.text, reviewed: reviewed,
      units: rowsToWrite.map { row in
        let note = TextNote(id: row.id)
        return Catalogue.Unit(
          id: row.id, note: note.what, limit: note.limit, source: row.english, target: row.text,
          isFuzzy: row.isStale, isSame: row.isMeantToBeSame)
      })
  }
}

extension FilledSheet {
  /// What a translators' program has filled in. A text that it holds for unfinished is passed over;
  /// which English it translates is told by the English beside it.
  package init(_ catalogue: Catalogue) {
    self.init(
      language: catalogue.language.isEmpty ? nil : catalogue.language,
      reviewed: catalogue.reviewed, ids: catalogue.units.map(\.id),
      entries: catalogue.units.compactMap { unit in
        guard let target = unit.target, !unit.isFuzzy else { return nil }
        return Entry(
          id: unit.id, of: TextDigest.of(unit.source), text: target, isMeantToBeSame: unit.isSame)
      })
  }
}
