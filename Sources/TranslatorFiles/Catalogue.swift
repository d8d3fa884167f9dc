/// Texts in two languages, as translators' programs read and write them.
package struct Catalogue: Sendable, Equatable {
  package struct Unit: Sendable, Equatable {
    package let id: String
    /// What the text is, for the translator.
    package let note: String
    /// The most columns that the translation may take; nil when there is no limit.
    package let limit: Int?
    package let source: String
    /// Nil when there is none yet.
    package let target: String?
    /// Whether somebody has to look at the translation again.
    package let isFuzzy: Bool
    /// Whether it is meant to be the same as the source.
    package let isSame: Bool

    package init(
      id: String, note: String = "", limit: Int? = nil, source: String, target: String?,
      isFuzzy: Bool = false, isSame: Bool = false
    ) {
      self.id = id
      self.note = note
      self.limit = limit
      self.source = source
      self.target = target
      self.isFuzzy = isFuzzy
      self.isSame = isSame
    }
  }

  /// What is translated: the name of a questionnaire.
  package let name: String
  package let sourceLanguage: String
  package let language: String
  /// How far it was checked; nil when the file does not say so.
  package let reviewed: String?
  package let units: [Unit]

  package init(
    name: String, sourceLanguage: String, language: String, reviewed: String?, units: [Unit]
  ) {
    self.name = name
    self.sourceLanguage = sourceLanguage
    self.language = language
    self.reviewed = reviewed
    self.units = units
  }

  /// Why a file is no catalogue.
  package enum Failure: Error, Equatable {
    case notUTF8
    /// In this line something else stands than the format has there.
    case unexpected(line: Int)
    case notXML
    /// A text without an id.
    case nameless
    case twice(id: String)
  }

  /// Refuses a catalogue in which a text stands twice.
  static func checkingIDs(_ units: [Unit]) throws(Failure) -> [Unit] {
    var seen: Set<String> = []
    for unit in units where !seen.insert(unit.id).inserted { throw .twice(id: unit.id) }
    return units
  }
}
