package import JSONText

/// Lays the texts of a language over the files of a questionnaire before they are read. Nothing but
/// texts can change: every reader, every check of hidden characters and every length stays.
package struct TextOverlay: Sendable {
  /// The translations to look in, nearest first: of `de-AT`, then of `de`.
  private let translations: [Translation]

  package init(_ translations: [Translation]) {
    self.translations = translations
  }

  /// - Parameter missing: takes the ids of texts that stay in the language of the files, because
  ///   they have no translation or one of an older text.
  package func laid(
    over root: JSONNode, path: String, missing: inout [String]
  ) -> JSONNode {
    guard !translations.isEmpty else { return root }
    var lacking: [String] = []
    let laid = TextWalk.replacing(in: root, path: path) { placed in
      if let text = translated(placed) { return text }
      lacking.append(placed.id)
      return nil
    }
    missing += lacking
    return laid
  }

  /// The current translation of a text; nil when there is none, or only one of another text.
  private func translated(_ placed: PlacedText) -> String? {
    for translation in translations {
      if let entry = translation.byID[placed.id], entry.of == TextDigest.of(placed.text) {
        return entry.text
      }
    }
    return nil
  }
}
