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
  var questions = Ledger<Record>()
  var duties = Ledger<DutyRecord>()
  /// Fields of other programs, kept as they are.
  package internal(set) var extras: [JSONOutput.Member] = []
  /// The latest change of all, for ``changed`` and for who answered last.
  var latest: Latest?

  /// An entry of a log and where it stands.
  struct Latest: Sendable {
    let subject: Subject
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

  /// By the names of questions as they stand in the file.
  package var records: [String: Record] { questions.entries }
  /// The same names in the order of the file.
  package var names: [String] { questions.names }
  package subscript(question: QuestionID) -> Record? { questions.entries[question.text] }

  /// Every change of every question, the earliest first.
  package var log: [(question: String, change: Change)] {
    // Sorting is stable: what happened at one question stays in its order.
    questions.changes.sorted { $0.change.at < $1.change.at }
      .map { (question: $0.name, change: $0.change) }
  }

  mutating func note(_ change: Change, of subject: Subject) {
    if let latest, (change.at, subject) < (latest.at, latest.subject) { return }
    latest = Latest(subject: subject, at: change.at, by: change.by)
  }
}
