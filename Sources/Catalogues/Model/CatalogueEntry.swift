import QuestionnaireTexts
import Questionnaires

/// One named text in a file of a catalogue.
package struct CatalogueEntry: Sendable {
  package let name: String
  package let phrase: Phrase
  /// What translators have to know of it.
  package let note: String?
  /// In another language: the digest of the English text that it says.
  package let of: String?
  /// Where it stands, counted from 1.
  package let line: Int
  package let column: Int
}

extension CatalogueEntry {
  /// What a translation of it carries as `of`.
  package var digest: String { TextDigest.of(phrase.source) }
}
