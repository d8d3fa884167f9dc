package import JSONText
package import Questionnaires

/// The user's document: one system, what was answered about it, and how that came about.
package struct Assessment: Sendable {
  /// The system that is assessed.
  package struct System: Sendable, Equatable {
    package var name: String
    package var summary: String

    package init(name: String, summary: String) {
      self.name = name
      self.summary = summary
    }
  }

  /// Which questionnaire was used, so that a result can be made again.
  package struct Provenance: Sendable, Equatable {
    package let id: String
    package let version: String
    /// SHA-256 over the questionnaire's files.
    package let digest: String
    package let lawAsOf: CalendarDate

    package init(id: String, version: String, digest: String, lawAsOf: CalendarDate) {
      self.id = id
      self.version = version
      self.digest = digest
      self.lawAsOf = lawAsOf
    }
  }

  /// What belongs to one question.
  package struct Record: Sendable {
    package var answer: Answer? {
      // The new answer takes the place of the old one in the file.
      didSet { if answer != nil { unfit = nil } }
    }
    /// A stored answer that does not fit the question any more, kept as it is until there is
    /// another.
    package var unfit: JSONOutput?
    package var note: String?
    package var evidence: [Evidence] = []
    /// What still has to be clarified with somebody; nil when nothing has.
    package var flag: String?
    /// When the answer was given last.
    package var changed: Timestamp
    /// Fields of other programs, kept as they are.
    package var extras: [JSONOutput.Member] = []
  }

  /// One change of an answer.
  package struct LogEntry: Sendable {
    package enum Action: String, Sendable, CaseIterable {
      case answered, changed, removed
    }

    package let at: Timestamp
    package let action: Action
    package let question: String
  }

  package var system: System
  /// Who answers.
  package var assessor: String?
  /// A line that was being typed when the program was ended.
  package var draft: Draft?
  package let created: Timestamp
  package private(set) var changed: Timestamp
  package var provenance: Provenance
  package private(set) var records: [QuestionID: Record]
  package private(set) var log: [LogEntry]
  /// Answers to questions that the questionnaire does not know, kept as they are.
  package let foreignAnswers: [JSONOutput.Member]
  /// Fields of other programs, kept as they are.
  package let extras: [JSONOutput.Member]

  /// A new, empty assessment.
  package init(system: System, provenance: Provenance, at now: Timestamp) {
    self.init(
      system: system, assessor: nil, draft: nil, created: now, changed: now, provenance: provenance,
      records: [:], log: [], foreignAnswers: [], extras: [])
  }

  init(
    system: System, assessor: String?, draft: Draft?, created: Timestamp, changed: Timestamp,
    provenance: Provenance, records: [QuestionID: Record], log: [LogEntry],
    foreignAnswers: [JSONOutput.Member], extras: [JSONOutput.Member]
  ) {
    self.system = system
    self.assessor = assessor
    self.draft = draft
    self.created = created
    self.changed = changed
    self.provenance = provenance
    self.records = records
    self.log = log
    self.foreignAnswers = foreignAnswers
    self.extras = extras
  }

  /// The answers as the reasoner takes them.
  package var answers: Answers { records.compactMapValues(\.answer) }

  package func note(on question: QuestionID) -> String? { records[question]?.note }

  /// Takes an answer down; the same answer again changes nothing.
  package mutating func answer(_ question: QuestionID, with answer: Answer, at now: Timestamp) {
    let before = records[question]
    guard before?.answer != answer else { return }
    var record = before ?? Record(answer: nil, note: nil, changed: now)
    record.answer = answer
    record.changed = now
    records[question] = record
    append(before?.answer == nil ? .answered : .changed, question, at: now)
  }

  /// Forgets what was changed before; for a document that goes on in another file while the old one
  /// keeps its history.
  package mutating func beginHistoryAnew() { log = [] }

  /// Takes an answer back; a note on the question stays.
  package mutating func removeAnswer(to question: QuestionID, at now: Timestamp) {
    guard records[question]?.answer != nil else { return }
    records[question]?.answer = nil
    records[question]?.changed = now
    append(.removed, question, at: now)
  }

  /// Sets the note on a question; nil or an empty text removes it.
  package mutating func setNote(_ note: String?, on question: QuestionID, at now: Timestamp) {
    record(of: question, at: now) { $0.note = note.flatMap { $0.isEmpty ? nil : $0 } }
  }

  package mutating func addEvidence(_ evidence: Evidence, on question: QuestionID) {
    record(of: question, at: evidence.added) { $0.evidence.append(evidence) }
  }

  /// Removes one piece of evidence, counted from 0; other numbers change nothing.
  package mutating func removeEvidence(_ number: Int, on question: QuestionID, at now: Timestamp) {
    guard records[question]?.evidence.indices.contains(number) ?? false else { return }
    record(of: question, at: now) { $0.evidence.remove(at: number) }
  }

  /// Flags a question for follow-up; nil takes the flag away.
  package mutating func setFlag(_ flag: String?, on question: QuestionID, at now: Timestamp) {
    record(of: question, at: now) { $0.flag = flag }
  }

  private mutating func record(
    of question: QuestionID, at now: Timestamp, change: (inout Record) -> Void
  ) {
    var record = records[question] ?? Record(answer: nil, note: nil, changed: now)
    change(&record)
    records[question] = record
    changed = max(changed, now)
  }

  private mutating func append(
    _ action: LogEntry.Action, _ question: QuestionID, at now: Timestamp
  ) {
    log.append(LogEntry(at: now, action: action, question: question.text))
    changed = max(changed, now)
  }
}
