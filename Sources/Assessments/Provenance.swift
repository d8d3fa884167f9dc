package import JSONText
package import Questionnaires

/// Which questionnaire was used, so that a result can be made again.
package struct Provenance: Sendable, Equatable {
  package let id: String
  package let version: String
  package let lawAsOf: CalendarDate
  /// SHA-256, in hexadecimal, over what decides: no texts, no scenarios.
  package let logic: String
  /// In which language the questions were put, and the SHA-256 of that translation.
  package let texts: Texts?

  /// A translation that lies over the questionnaire; the language in which it is written has none.
  package struct Texts: Sendable, Equatable {
    /// Such as `de`.
    package let language: String
    package let digest: String

    package init(language: String, digest: String) {
      self.language = language
      self.digest = digest
    }
  }

  package init(
    id: String, version: String, lawAsOf: CalendarDate, logic: String, texts: Texts? = nil
  ) {
    self.id = id
    self.version = version
    self.lawAsOf = lawAsOf
    self.logic = logic
    self.texts = texts
  }

  /// How entries of the log name it: the version and the first eight digits of the digest.
  package var mark: String { "\(version)/\(logic.prefix(8))" }

  /// Whether both come to the same result for the same answers; the texts and the number of the
  /// version may differ.
  package func decides(like other: Provenance) -> Bool {
    (id, lawAsOf, logic) == (other.id, other.lawAsOf, other.logic)
  }
}

/// A questionnaire under which an assessment was answered, and since when.
package struct Use: Sendable, Equatable {
  package let provenance: Provenance
  /// Nil when the file comes from a program that did not keep it.
  package let from: Timestamp?
  /// What the answers led to when the document was left under it; nil when nobody stored that.
  package internal(set) var result: StoredResult?
  /// Fields of other programs, kept as they are.
  package var extras: [JSONOutput.Member] = []

  package init(_ provenance: Provenance, from: Timestamp?) {
    self.provenance = provenance
    self.from = from
  }
}
