package import Typography

/// What has to be known of a questionnaire that speaks another language than the one in which it is
/// written.
package struct TranslationState: Sendable, Equatable {
  /// How far the translation was checked, in English: "machine draft, cross-read".
  package let reviewed: String
  /// The ids of texts that have no translation, or only one of an older text.
  package let untranslated: [String]
  /// Of these the ones that are more than a name or a number, with the language in which they stand.
  package let foreign: ForeignTexts

  /// The language in which the questionnaire is written.
  package var original: String { foreign.language }
}
