import JSONText

/// What a translator works in: every text of a questionnaire with its English, in the order of the
/// files, and what there is of it in one other language.
package struct TranslationSheet: Sendable, Equatable {
  /// One text to be translated.
  package struct Row: Sendable, Equatable {
    package let id: String
    /// The digest of the English text (``TextDigest``).
    package let of: String
    package let english: String
    /// Nil when it is not translated yet.
    package var text: String?
    /// Whether the translation was made from another English text than today's.
    package var isStale: Bool
  }

  package let language: LanguageTag
  /// How far it was checked, in English.
  package var reviewed: String
  package var rows: [Row]

  package init(language: LanguageTag, reviewed: String, rows: [Row]) {
    self.language = language
    self.reviewed = reviewed
    self.rows = rows
  }

  /// The sheet for the files of a questionnaire, filled with what its translation has.
  package init(of files: [SourceFile], language: LanguageTag, translation: Translation?) {
    self.language = language
    reviewed = translation?.reviewed ?? "not reviewed"
    rows = QuestionnaireTexts.all(in: files).map { placed in
      let digest = TextDigest.of(placed.text)
      let entry = translation?.byID[placed.id]
      return Row(
        id: placed.id, of: digest, english: placed.text, text: entry?.text,
        isStale: entry.map { $0.of != digest } ?? false)
    }
  }

  /// The rows that have a current translation.
  package var current: [Row] { rows.filter { $0.text != nil && !$0.isStale } }
}
