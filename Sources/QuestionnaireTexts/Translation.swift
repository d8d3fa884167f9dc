package import Citations

/// The texts of a questionnaire in another language, as `languages/de.json` holds them.
package struct Translation: Sendable {
  /// One text, and the digest of the English text that it says (``TextDigest``).
  package struct Entry: Sendable {
    package let of: String
    package let text: String
    /// Whether somebody has said that it is to be the same as the English.
    package let isMeantToBeSame: Bool
    package let place: Place

    package init(of digest: String, text: String, isMeantToBeSame: Bool, place: Place) {
      of = digest
      self.text = text
      self.isMeantToBeSame = isMeantToBeSame
      self.place = place
    }
  }

  package let language: LanguageTag
  /// How far it was checked, in English: "machine draft, cross-read".
  package let reviewed: String
  /// By the ids of ``PlacedText``, in the order of the file.
  package let entries: [(id: String, entry: Entry)]
  /// The same, to be found by id; of two with one id the first.
  package let byID: [String: Entry]

  /// How the language writes places in the law; nil when each citation is a text of its own.
  package let citations: CitationStyle?

  package init(
    language: LanguageTag, reviewed: String, entries: [(id: String, entry: Entry)],
    citations: CitationStyle? = nil
  ) {
    self.language = language
    self.reviewed = reviewed
    self.citations = citations
    self.entries = entries
    byID = Dictionary(entries.map { ($0.id, $0.entry) }) { first, _ in first }
  }

  /// What the translation says for a text; nil when it has nothing, or only a translation of another
  /// English text. Citations without a text follow the patterns of the language.
  package func current(for placed: PlacedText) -> String? {
    if let entry = byID[placed.id], entry.of == TextDigest.of(placed.text) { return entry.text }
    return citations?.text(for: placed)
  }
}

extension CitationStyle {
  /// A citation in this language; nil for a text that is none, or that says more than places.
  package func text(for placed: PlacedText) -> String? {
    guard placed.isCitation, let list = CitationList(english: placed.text) else { return nil }
    return text(list)
  }
}
