/// Texts in a document that stand in another language than the rest, because nobody has translated
/// them yet. A mark behind each tells readers.
package struct ForeignTexts: Sendable, Equatable {
  /// The language in which they stand, as a BCP 47 tag.
  package let language: String
  /// As they stand in documents, with their mark.
  package let texts: Set<String>

  package init(language: String, texts: Set<String>) {
    self.language = language
    self.texts = texts
  }

  /// What stands behind a text in a language: ` [en]`.
  package static func mark(_ language: String) -> String { " [\(language)]" }
  package var mark: String { Self.mark(language) }

  /// Those that a text holds, without their marks, the longest first; nearly always none.
  package func found(in text: String) -> [String] {
    guard text.contains(mark) else { return [] }
    let found = texts.contains(text) ? [text] : texts.filter { text.contains($0) }
    return found.map { String($0.dropLast(mark.count)) }.sorted {
      ($1.count, $0) < ($0.count, $1)
    }
  }
}
