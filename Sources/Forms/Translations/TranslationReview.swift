package import QuestionnaireTexts
import Questionnaires
package import Translations
package import Wording

/// All texts of a questionnaire in two languages, for somebody who reviews one of them.
package struct TranslationReview: Sendable {
  /// One text in both languages.
  package struct Row: Sendable {
    let id: String
    let left: String
    /// Nil when there is none.
    let right: String?
    /// Whether the text has changed since it was translated.
    let isStale: Bool
  }

  let title: String
  let version: String
  /// The language of the left column, which is known to be right.
  let known: LanguageTag
  /// The language under review.
  let reviewed: LanguageTag
  /// How far it was checked, in English.
  let standing: String
  let rows: [Row]
  let words: Words

  /// - Parameters:
  ///   - sheet: the language under review.
  ///   - other: the language beside it; nil for the one in which the questionnaire is written.
  package init(
    _ sheet: TranslationSheet, beside other: TranslationSheet?, _ words: Words, title: String,
    version: String, written own: LanguageTag
  ) {
    self.words = words
    self.title = title
    self.version = version
    known = other?.language ?? own
    reviewed = sheet.language
    standing = sheet.reviewed
    rows = sheet.rows.enumerated().map { position, row in
      let beside = other.map { $0.rows[position] }
      return Row(
        id: row.id,
        left: beside.flatMap { $0.isStale ? $0.pattern : $0.text ?? $0.pattern } ?? row.english,
        right: row.text ?? row.pattern, isStale: row.isStale)
    }
  }

  /// The rows by the thing to which they belong, such as a question with its options.
  var groups: [(name: String, rows: [Row])] {
    var groups: [(name: String, rows: [Row])] = []
    for row in rows {
      let name = row.id.split(separator: "/").prefix(2).joined(separator: "/")
      if groups.last?.name == name {
        groups[groups.count - 1].rows.append(row)
      } else {
        groups.append((name, [row]))
      }
    }
    return groups
  }
}
