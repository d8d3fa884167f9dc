import Citations
package import JSONText
import QuestionnaireTexts
import Questionnaires

extension TranslationSheet {
  /// The sheet to work in: English and translation side by side. An empty translation is one that
  /// is missing; a stale one stands under `was`, so that nobody takes it for done.
  package var working: JSONOutput {
    let texts = rowsToWrite.map { row in
      JSONOutput.Member(
        row.id,
        .object([
          "note": .string(TextNote(id: row.id).text), "of": .string(row.of),
          "en": .string(row.english), "was": row.isStale ? row.text.map(JSONOutput.string) : nil,
          "text": .string(row.isStale ? "" : row.text ?? ""),
          "same": row.isMeantToBeSame ? .bool(true) : nil,
        ]))
    }
    return .object([
      "language": .string(language.text), "reviewed": .string(reviewed), "texts": .object(texts),
    ])
  }

  /// `languages/de.json`: what is translated, and nothing of the English. What is stale stays, with
  /// the digest of the text from which it was made.
  package var file: JSONOutput {
    let members = rows.compactMap { row -> JSONOutput.Member? in
      guard let text = row.text, let madeOf = row.madeOf else { return nil }
      return JSONOutput.Member(
        row.id,
        .object([
          "of": .string(madeOf), "text": .string(text),
          "same": row.isMeantToBeSame ? .bool(true) : nil,
        ]))
    }
    return .object([
      "$schema": .string("../../schema/language.json"), "language": .string(language.text),
      "reviewed": .string(reviewed), "citations": citations.map(Self.json),
      "texts": .object(members),
    ])
  }

  private static func json(_ style: CitationStyle) -> JSONOutput {
    let lists: [(key: String, texts: [String]?)] = [
      ("letters", style.letters), ("numbers", style.numbers),
      ("articleNumbers", style.articleNumbers == style.numbers ? nil : style.articleNumbers),
    ]
    let members = lists.compactMap { key, texts in
      texts.map { JSONOutput.Member(key, .array($0.map(JSONOutput.string))) }
    }
    let patterns = CitationForm.allCases.map {
      JSONOutput.Member($0.rawValue, .string(style.patterns[$0] ?? ""))
    }
    return .object(members + patterns)
  }
}
