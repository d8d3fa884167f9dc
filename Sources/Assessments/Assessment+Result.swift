import Hashing
import JSONText

extension Assessment {
  /// Stands for the answers as they are: two documents with the same mark have the same answers. The
  /// first 16 digits of a SHA-256.
  package var answersMark: String {
    let writer = JSONWriter(style: .line)
    var bytes: [UInt8] = []
    for name in names.sorted() {
      guard let answer = records[name]?.answer else { continue }
      writer.append(.string(name), to: &bytes)
      writer.append(answer, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    var digest = SHA256()
    digest.update(bytes)
    return String(digest.hexDigest().prefix(16))
  }

  /// What the answers led to when the document was left under the questionnaire that is in use; nil
  /// when nobody stored it, or answers changed since.
  package var result: StoredResult? {
    guard let result = uses[uses.count - 1].result, result.answers == answersMark else {
      return nil
    }
    return result
  }

  /// Keeps what the answers lead to under the questionnaire that is in use, in place of what was
  /// stored there before.
  package mutating func store(_ result: StoredResult) {
    var result = result
    result.extras = uses[uses.count - 1].result?.extras ?? []
    uses[uses.count - 1].result = result
  }

  /// Answers that were taken over from another document and that nobody has given again since.
  package var unconfirmed: [String] { names.filter { records[$0]?.takenFrom != nil } }

  /// A new document about another system with the answers of this one, each to be confirmed. Notes,
  /// evidence, marks and duties belong to this system and stay behind.
  package func copy(as name: String, at now: Timestamp) -> Assessment {
    var copy = Assessment(
      system: System(name: name, summary: ""), provenance: provenance, at: now)
    copy.assessor = nil
    for question in names {
      guard let answer = records[question]?.answer else { continue }
      var state = Record.State()
      state.answer = answer
      state.takenFrom = system.name
      copy.takeOver(state, of: question, at: now)
    }
    return copy
  }
}
