package import JSONText
import Questionnaires
import Typography

/// A sheet that comes back from a translator, in whatever format.
package struct FilledSheet: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package let id: String
    /// The digest of the English text beside which the translation stands (``TextDigest``).
    package let of: String
    /// Not empty.
    package let text: String
    /// Whether it is meant to be the same as the English.
    package let isMeantToBeSame: Bool

    /// Nil for a text that nobody has filled in.
    package init?(id: String, of: String, text: String, isMeantToBeSame: Bool) {
      guard !Trimming.isBlank(text) else { return nil }
      self.id = id
      self.of = of
      self.text = text
      self.isMeantToBeSame = isMeantToBeSame
    }
  }

  /// Nil when it does not say so.
  package let language: String?
  /// How far it was checked; nil when it does not say so.
  package let reviewed: String?
  /// The ids that it has, also of texts that nobody has filled in.
  package let ids: [String]
  package let entries: [Entry]

  package init(language: String?, reviewed: String?, ids: [String], entries: [Entry]) {
    self.language = language
    self.reviewed = reviewed
    self.ids = ids
    self.entries = entries
  }

  /// What ``TranslationSheet/working`` wrote and somebody filled in; nil when it is something else.
  package init?(_ root: JSONNode) {
    guard case .object(let sheet) = root.value, case .object(let texts)? = sheet["texts"]?.value
    else { return nil }
    var entries: [Entry] = []
    for member in texts.members {
      guard case .object(let object) = member.value.value,
        case .string(let digest)? = object["of"]?.value,
        case .string(let text)? = object["text"]?.value
      else { return nil }
      var isSame = false
      if case .bool(let value)? = object["same"]?.value { isSame = value }
      if let entry = Entry(id: member.key, of: digest, text: text, isMeantToBeSame: isSame) {
        entries.append(entry)
      }
    }
    self.init(
      language: Self.string("language", of: sheet), reviewed: Self.string("reviewed", of: sheet),
      ids: texts.members.map(\.key), entries: entries)
  }

  private static func string(_ key: String, of sheet: JSONObject) -> String? {
    if case .string(let text)? = sheet[key]?.value { text } else { nil }
  }
}
