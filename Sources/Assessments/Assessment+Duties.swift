package import Questionnaires

extension Assessment {
  /// By the names of duties as they stand in the file. One that was never worked on has none.
  package var dutyRecords: [String: DutyRecord] { duties.entries }
  /// The same names in the order of the file.
  package var dutyNames: [String] { duties.names }
  package subscript(duty: DutyID) -> DutyRecord? { duties.entries[duty.text] }

  /// Says how far the work on a duty has come. As everywhere here, what is there already is no
  /// change.
  package mutating func setProgress(
    _ progress: DutyProgress, of duty: DutyID, at now: Timestamp, as author: Author? = nil
  ) {
    let before = self[duty]?.progress ?? .open
    if before != progress {
      append(.duty(.progress(from: before, to: progress)), to: duty, at: now, as: author)
    }
  }

  /// Says who sees to a duty; nil or an empty text is nobody.
  package mutating func setPerson(
    _ person: String?, of duty: DutyID, at now: Timestamp, as author: Author? = nil
  ) {
    let before = self[duty]?.person
    let after = person.flatMap { $0.isEmpty ? nil : $0 }
    if before != after {
      append(.duty(.person(from: before, to: after)), to: duty, at: now, as: author)
    }
  }

  /// Says by which day a duty is to be done; nil takes the day away.
  package mutating func setDay(
    _ day: CalendarDate?, of duty: DutyID, at now: Timestamp, as author: Author? = nil
  ) {
    let before = self[duty]?.day
    if before != day { append(.duty(.day(from: before, to: day)), to: duty, at: now, as: author) }
  }

  /// Sets the note on a duty; nil or an empty text removes it.
  package mutating func setNote(
    _ note: String?, of duty: DutyID, at now: Timestamp, as author: Author? = nil
  ) {
    let before = self[duty]?.note
    let after = note.flatMap { $0.isEmpty ? nil : $0 }
    if before != after { append(.note(from: before, to: after), to: duty, at: now, as: author) }
  }

  package mutating func addEvidence(_ evidence: Evidence, of duty: DutyID, as author: Author? = nil)
  {
    append(.evidenceAdded(evidence), to: duty, at: evidence.added, as: author)
  }

  /// Removes one piece of evidence, counted from 0; other numbers change nothing.
  package mutating func removeEvidence(
    _ number: Int, of duty: DutyID, at now: Timestamp, as author: Author? = nil
  ) {
    guard let there = self[duty]?.evidence, there.indices.contains(number) else { return }
    append(.evidenceRemoved(there[number]), to: duty, at: now, as: author)
  }

  private mutating func append(
    _ what: Change.What, to duty: DutyID, at now: Timestamp, as author: Author?
  ) {
    let author = author ?? Author(name: assessor, under: provenance.mark)
    let change = Change(at: now, by: author.name, under: author.under, what)
    duties.append(change, to: duty.text)
    note(change, of: .duty(duty.text))
  }
}
