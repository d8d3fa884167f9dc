package import JSONText
package import Questionnaires

/// The user's document: one system, what was answered about it, and how that came about. It needs
/// no questionnaire; ``fit(to:)`` says what one makes of it.
package struct Assessment: Sendable {
  /// The format this program writes.
  package static let format = 2

  /// The system that is assessed.
  package struct System: Sendable, Equatable {
    package var name: String
    package var summary: String

    package init(name: String, summary: String) {
      self.name = name
      self.summary = summary
    }
  }

  package internal(set) var system: System
  /// How name and summary came about, the earliest first.
  package internal(set) var systemLog: [Change] = []
  var systemExtras: [JSONOutput.Member] = []
  /// The format of the file it was read from.
  package internal(set) var formatRead = Self.format
  /// Who answers from now on; who gave an answer stands in its log.
  package var assessor: String?
  /// A line that was being typed when the program was ended.
  package var draft: Draft?
  package let created: Timestamp
  /// The questionnaires under which it was answered, the earliest first; never empty.
  package internal(set) var uses: [Use]
  /// By the names of questions as they stand in the file.
  package internal(set) var records: [String: Record] = [:]
  /// The same names in the order of the file.
  package internal(set) var names: [String] = []
  /// Fields of other programs, kept as they are.
  package internal(set) var extras: [JSONOutput.Member] = []
  /// Whether every record has its ``Record/logText``.
  var hasLogTexts = false
  /// The latest change of all, for ``changed`` and for who answered last.
  var latest: Latest?

  /// An entry of a log and the name of its question, empty for that of the system.
  struct Latest: Sendable {
    let name: String
    let at: Timestamp
    let by: String?
  }

  /// A new, empty assessment.
  package init(system: System, provenance: Provenance, at now: Timestamp) {
    self.init(system: system, created: now, uses: [Use(provenance, from: now)])
  }

  init(system: System, created: Timestamp, uses: [Use]) {
    self.system = system
    self.created = created
    self.uses = uses
  }

  /// When anything was changed last.
  package var changed: Timestamp {
    let begun = uses.compactMap(\.from).reduce(created, max)
    return latest.map { max($0.at, begun) } ?? begun
  }

  /// The questionnaire under which it was answered last.
  package var provenance: Provenance { uses[uses.count - 1].provenance }

  package subscript(question: QuestionID) -> Record? { records[question.text] }

  /// Every change of every question, the earliest first.
  package var log: [(question: String, change: Change)] {
    let all = names.flatMap { name in (records[name]?.log ?? []).map { (name, $0) } }
    // Sorting is stable: what happened at one question stays in its order.
    return all.sorted { $0.1.at < $1.1.at }.map { (question: $0.0, change: $0.1) }
  }

  mutating func note(_ change: Change, of name: String) {
    if let latest, (change.at, name) < (latest.at, latest.name) { return }
    latest = Latest(name: name, at: change.at, by: change.by)
  }
}
