package import Citations
package import QuestionnaireTexts
package import Questionnaires

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
    /// The digest of the English text that was translated; nil without a translation.
    package var madeOf: String?
    /// Whether it is meant to be the same as the English.
    package var isMeantToBeSame = false
    /// A citation as the patterns of the language write it; nil for other texts.
    package var pattern: String?

    /// Whether the translation was made from another English text than today's.
    package var isStale: Bool { text != nil && madeOf != of }
  }

  package let language: LanguageTag
  /// How far it was checked, in English.
  package var reviewed: String
  package var rows: [Row]
  /// How the language writes citations; nil when each is a text of its own.
  package let citations: CitationStyle?

  package init(
    language: LanguageTag, reviewed: String, rows: [Row], citations: CitationStyle? = nil
  ) {
    self.language = language
    self.reviewed = reviewed
    self.rows = rows
    self.citations = citations
  }

  /// The sheet for the files of a questionnaire, filled with what its translation has.
  package init(of files: [SourceFile], language: LanguageTag, translation: Translation?) {
    self.language = language
    reviewed = translation?.reviewed ?? "not reviewed"
    citations = translation?.citations
    rows = QuestionnaireTexts.all(in: files).map { placed in
      let entry = translation?.byID[placed.id]
      return Row(
        id: placed.id, of: TextDigest.of(placed.text), english: placed.text, text: entry?.text,
        madeOf: entry?.of, isMeantToBeSame: entry?.isMeantToBeSame ?? false,
        pattern: translation?.citations?.text(for: placed))
    }
  }

  /// The sheet for what a program carries.
  package init(of files: [SourceFile], packed: PackedTexts) {
    language = packed.language
    reviewed = packed.reviewed
    citations = nil
    rows = files.flatMap { file -> [Row] in
      zip(QuestionnaireTexts.all(in: [file]), packed.texts(of: file.path)).map { placed, text in
        let digest = TextDigest.of(placed.text)
        return Row(
          id: placed.id, of: digest, english: placed.text, text: text,
          madeOf: text.map { _ in digest }, isMeantToBeSame: text == placed.text)
      }
    }
  }

  /// The rows that a translator gets: all but citations that the patterns of the language write.
  package var rowsToWrite: [Row] { rows.filter { $0.pattern == nil || $0.text != nil } }

  /// The rows that have a current translation, or are written by a pattern.
  package var current: [Row] {
    rows.filter { ($0.text != nil && !$0.isStale) || $0.pattern != nil }
  }
}
