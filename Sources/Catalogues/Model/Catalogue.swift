/// All texts of the program: English, which says what texts there are, and other languages.
package struct Catalogue: Sendable {
  /// The files of English, by area.
  package let english: [CatalogueFile]
  /// The other languages, by tag.
  package let translations: [CatalogueTranslation]
}

/// One other language: for each English text, in order, what is said instead.
package struct CatalogueTranslation: Sendable {
  package let language: String
  /// Nil where the language has no text, or only one of an older English text.
  package let phrases: [Phrase?]
  /// The names without a current text, as `area.name`.
  package let missing: [String]
  package let stale: [String]
}
