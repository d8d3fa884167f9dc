package import Assessments
package import Questionnaires

/// What is written down about files on a day: the digest of each, and what the assessments among
/// them led to. It shows what was changed since; it cannot keep anybody from changing it, which only a
/// signature shows.
package struct Seal: Sendable, Equatable {
  /// Its name beside the files, where none is given. It is no assessment, and lists leave it out.
  package static let fileName = "seal.json"

  /// Its name beside a single file, which it has for itself: `chatbot.seal` for `chatbot.json`. Another
  /// file of the folder can be sealed beside it.
  package static func fileName(for file: String) -> String {
    (file.hasSuffix(".json") ? String(file.dropLast(5)) : file) + ".seal"
  }

  /// One file.
  package struct File: Sendable, Equatable {
    /// Its path from the folder of the seal, with `/`.
    package let name: String
    /// In hexadecimal.
    package let sha256: String

    package init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// What an assessment among the files led to.
  package struct Result: Sendable, Equatable {
    /// The name of the file.
    package let file: String
    package let asOf: CalendarDate
    /// From the mildest to the worst.
    package let possible: [Tier]
    /// The questionnaire that made the result.
    package let madeWith: Provenance
    package let history: HistoryHead

    package init(
      file: String, asOf: CalendarDate, possible: [Tier], madeWith: Provenance,
      history: HistoryHead
    ) {
      self.file = file
      self.asOf = asOf
      self.possible = possible
      self.madeWith = madeWith
      self.history = history
    }
  }

  /// When the seal says that it was made.
  package let sealed: Timestamp
  /// The program that made it, with its version.
  package let program: String
  /// Whether it covers all files of its folder, so that one more shows.
  package let coversFolder: Bool
  /// Sorted by name.
  package let files: [File]
  package let results: [Result]

  package init(
    sealed: Timestamp, program: String, coversFolder: Bool, files: [File], results: [Result]
  ) {
    self.sealed = sealed
    self.program = program
    self.coversFolder = coversFolder
    self.files = files.sorted { $0.name < $1.name }
    self.results = results.sorted { $0.file < $1.file }
  }
}
