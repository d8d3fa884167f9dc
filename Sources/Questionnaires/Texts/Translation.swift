/// The texts of a questionnaire in another language, as `languages/de.json` holds them.
package struct Translation: Sendable {
  /// One text, and the digest of the English text that it says (``TextDigest``).
  package struct Entry: Sendable {
    package let of: String
    package let text: String
    package let place: Place
  }

  package let language: LanguageTag
  /// How far it was checked, in English: "machine draft, cross-read".
  package let reviewed: String
  /// By the ids of ``PlacedText``, in the order of the file.
  package let entries: [(id: String, entry: Entry)]
  /// The same, to be found by id; of two with one id the first.
  package let byID: [String: Entry]

  package init(language: LanguageTag, reviewed: String, entries: [(id: String, entry: Entry)]) {
    self.language = language
    self.reviewed = reviewed
    self.entries = entries
    byID = Dictionary(entries.map { ($0.id, $0.entry) }) { first, _ in first }
  }
}
