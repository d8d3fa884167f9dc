package import JSONText

extension TranslationSheet {
  /// The sheet to work in: English and translation side by side. An empty translation is one that
  /// is missing; a stale one stands under `was`, so that nobody takes it for done.
  package var working: JSONOutput {
    let items = rows.map { row in
      JSONOutput.object([
        "id": .string(row.id), "of": .string(row.of), "en": .string(row.english),
        "was": row.isStale ? row.text.map(JSONOutput.string) : nil,
        "text": .string(row.isStale ? "" : row.text ?? ""),
      ])
    }
    return .object([
      "language": .string(language.text), "reviewed": .string(reviewed), "texts": .array(items),
    ])
  }

  /// `languages/de.json`: what is translated, and nothing of the English.
  package var file: JSONOutput {
    let members = rows.compactMap { row -> JSONOutput.Member? in
      guard let text = row.text, !row.isStale else { return nil }
      return JSONOutput.Member(
        row.id, .object(["of": .string(row.of), "text": .string(text)]))
    }
    return .object([
      "$schema": .string("../../schema/language.json"), "language": .string(language.text),
      "reviewed": .string(reviewed), "texts": .object(members),
    ])
  }
}
