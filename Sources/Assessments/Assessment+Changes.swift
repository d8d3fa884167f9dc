import JSONText
package import Questionnaires

extension Assessment {
  /// Takes an answer down; the same answer again changes nothing, but for one that was taken over and
  /// is confirmed by that.
  package mutating func answer(_ question: QuestionID, with answer: Answer, at now: Timestamp) {
    let before = self[question]?.answer
    let after = answer.output
    if before != after || self[question]?.takenFrom != nil {
      append(.answer(from: before, to: after), to: question, at: now)
    }
  }

  /// Sets the note on a question; nil or an empty text removes it.
  package mutating func setNote(_ note: String?, on question: QuestionID, at now: Timestamp) {
    let before = self[question]?.note
    let after = note.flatMap { $0.isEmpty ? nil : $0 }
    if before != after { append(.note(from: before, to: after), to: question, at: now) }
  }

  package mutating func addEvidence(_ evidence: Evidence, on question: QuestionID) {
    append(.evidenceAdded(evidence), to: question, at: evidence.added)
  }

  /// Removes one piece of evidence, counted from 0; other numbers change nothing.
  package mutating func removeEvidence(_ number: Int, on question: QuestionID, at now: Timestamp) {
    guard let there = self[question]?.evidence, there.indices.contains(number) else { return }
    append(.evidenceRemoved(there[number]), to: question, at: now)
  }

  /// Flags a question for follow-up; nil takes the flag away.
  package mutating func setFlag(_ flag: String?, on question: QuestionID, at now: Timestamp) {
    let before = self[question]?.flag
    if before != flag { append(.flag(from: before, to: flag), to: question, at: now) }
  }

  /// Says what the system is called and what it does.
  package mutating func describe(_ system: System, at now: Timestamp) {
    if self.system.name != system.name {
      appendToSystem(.name(from: self.system.name, to: system.name), at: now)
    }
    if self.system.summary != system.summary {
      appendToSystem(.summary(from: self.system.summary, to: system.summary), at: now)
    }
    self.system = system
  }

  /// Goes on under another questionnaire; those before stay on the list. The one that is in use
  /// already changes nothing.
  package mutating func use(_ provenance: Provenance, at now: Timestamp) {
    if self.provenance != provenance { uses.append(Use(provenance, from: now)) }
  }

  /// Forgets how all this came about, but for one entry a question or duty that says how it stands and who
  /// answered; for a document that goes on in another file while the old one keeps its history.
  package mutating func beginHistoryAnew() {
    systemLog = []
    latest = nil
    for name in names {
      guard let record = records[name], let last = record.log.last else { continue }
      let change = Self.entry(after: record.answered ?? last, of: record)
      questions.beginLog(of: name, with: change)
      note(change, of: .question(name))
    }
    for name in dutyNames {
      guard let record = dutyRecords[name], let last = record.log.last else { continue }
      let change = Self.entry(after: last, of: record)
      duties.beginLog(of: name, with: change)
      note(change, of: .duty(name))
    }
  }

  private static func entry(after last: Change, of logged: some Logged) -> Change {
    Change(at: logged.changed ?? last.at, by: last.by, under: last.under, logged.found())
  }

  private mutating func appendToSystem(_ what: Change.What, at now: Timestamp) {
    let change = Change(at: now, by: assessor, under: nil, what)
    systemLog.append(change)
    note(change, of: .system)
  }

  /// Puts an answer of another document there, also one that fits no questionnaire.
  mutating func takeOver(_ state: Record.State, of question: String, at now: Timestamp) {
    let change = Change(at: now, by: nil, under: provenance.mark, .found(state))
    questions.append(change, to: question)
    note(change, of: .question(question))
  }

  mutating func append(
    _ what: Change.What, to question: QuestionID, at now: Timestamp
  ) {
    let change = Change(at: now, by: assessor, under: provenance.mark, what)
    questions.append(change, to: question.text)
    note(change, of: .question(question.text))
  }
}
