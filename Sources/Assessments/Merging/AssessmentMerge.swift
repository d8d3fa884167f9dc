import JSONText
import Questionnaires

/// Two documents of one system, joined: nothing that one of them holds is lost, and what both changed
/// in different ways is listed.
///
/// The logs say when the two parted, so that no common ancestor is needed; one that is given settles
/// what no log keeps. Up to ``MergeConflict/keepsOurs``, where no time decides, it makes no
/// difference which of the two comes first.
package struct AssessmentMerge: Sendable {
  package private(set) var assessment: Assessment
  /// In the order of the file.
  package private(set) var conflicts: [MergeConflict] = []
  /// For entries that are added here: when either of them was changed last.
  private let latest: Timestamp
  let ours: Assessment
  let theirs: Assessment

  /// Why two documents cannot be joined at all.
  package enum Refusal: Error, Equatable, Sendable {
    /// They were answered with questionnaires that have nothing to do with each other.
    case otherQuestionnaire(ours: String, theirs: String)
  }

  /// - Parameter base: what both came from, if it is there.
  package init(
    _ ours: Assessment, _ theirs: Assessment, base: Assessment? = nil
  ) throws(Refusal) {
    guard ours.provenance.id == theirs.provenance.id else {
      throw .otherQuestionnaire(ours: ours.provenance.id, theirs: theirs.provenance.id)
    }
    (self.ours, self.theirs) = (ours, theirs)
    latest = max(ours.changed, theirs.changed)
    let oursIsLater = ours.changed >= theirs.changed
    assessment = Assessment(
      system: ours.system, created: min(ours.created, theirs.created),
      uses: Self.uses(ours.uses, theirs.uses, oursIsLater))
    joinSystem(base, oursIsLater)
    assessment.questions = join(
      ours.questions, theirs.questions, base?.questions, under: "answers", oursIsLater)
    assessment.duties = join(
      ours.duties, theirs.duties, base?.duties, under: "duties", oursIsLater)
    for (name, change) in assessment.questions.changes {
      assessment.note(change, of: .question(name))
    }
    for (name, change) in assessment.duties.changes { assessment.note(change, of: .duty(name)) }
    joinRest(base, oursIsLater)
  }

  // MARK: Settling

  /// Whether ``settle(_:withOurs:by:at:)`` can put the other value in place of the one that was kept:
  /// where there is a history to say so.
  package static func canSettle(_ conflict: MergeConflict) -> Bool {
    switch conflict.subject {
    case .draft, .foreignField: false
    default: true
    }
  }

  /// Takes the value that was not kept after all, as a change made by somebody now; the one that was
  /// kept stays as it is.
  package mutating func settle(
    _ conflict: MergeConflict, withOurs isOurs: Bool, by person: String?, at now: Timestamp
  ) {
    guard isOurs != conflict.keepsOurs else { return }
    switch conflict.subject {
    case .answer(let name), .note(let name), .flag(let name):
      assessment.add(
        Self.changes(
          conflict.subject, name, from: assessment.questions, to: (isOurs ? ours : theirs).questions
        ), to: .question(name), by: person, at: now)
    case .dutyProgress(let name), .dutyPerson(let name), .dutyDay(let name), .dutyNote(let name):
      assessment.add(
        Self.changes(
          conflict.subject, name, from: assessment.duties, to: (isOurs ? ours : theirs).duties),
        to: .duty(name), by: person, at: now)
    case .systemName:
      let name = (isOurs ? ours : theirs).system.name
      assessment.add(
        .name(from: assessment.system.name, to: name), to: .system, by: person, at: now)
      assessment.system.name = name
    case .systemSummary:
      let summary = (isOurs ? ours : theirs).system.summary
      assessment.add(
        .summary(from: assessment.system.summary, to: summary), to: .system, by: person, at: now)
      assessment.system.summary = summary
    case .draft, .foreignField: break
    }
  }

  /// Leaves a word at the question or duty of a conflict, so that it is not forgotten: the flag of a
  /// question and the note on a duty are seen in the interview and in reports. What is there already
  /// stays before it. Other conflicts have no such place.
  package mutating func note(_ conflict: MergeConflict, as words: String) {
    func joined(_ before: String?) -> String { before.map { "\($0) · \(words)" } ?? words }
    switch conflict.subject {
    case .answer(let name), .note(let name), .flag(let name):
      let before = assessment.records[name]?.flag
      assessment.add(
        .flag(from: before, to: joined(before)), to: .question(name), by: nil, at: latest)
    case .dutyProgress(let name), .dutyPerson(let name), .dutyDay(let name), .dutyNote(let name):
      let before = assessment.dutyRecords[name]?.note
      assessment.add(.note(from: before, to: joined(before)), to: .duty(name), by: nil, at: latest)
    case .systemName, .systemSummary, .draft, .foreignField: break
    }
  }

  private static func changes<Entry: Mergeable>(
    _ subject: MergeConflict.Subject, _ name: String, from now: Ledger<Entry>,
    to wanted: Ledger<Entry>
  ) -> Change.What {
    let before = now.entries[name]?.state ?? Entry.State()
    let after = wanted.entries[name]?.state ?? Entry.State()
    guard let part = Entry.parts.first(where: { $0.subject(name) == subject }) else {
      preconditionFailure("a conflict is about a part")
    }
    return part.change(before, after)
  }

  // MARK: Joining

  private mutating func join<Entry: Mergeable>(
    _ ours: Ledger<Entry>, _ theirs: Ledger<Entry>, _ base: Ledger<Entry>?, under key: String,
    _ oursIsLater: Bool
  ) -> Ledger<Entry> {
    Ledger(
      Self.names(ours.names, theirs.names).map { name in
        let merge = LoggedMerge(
          at: [key, name], ours.entries[name] ?? Entry(), theirs.entries[name] ?? Entry(),
          base: base.map { $0.entries[name] ?? Entry() }, latest: latest, oursIsLater: oursIsLater)
        conflicts += merge.conflicts
        return (name, merge.entry)
      })
  }

  private mutating func joinSystem(_ base: Assessment?, _ oursIsLater: Bool) {
    let joined = Joined(ours.systemLog, theirs.systemLog)
    assessment.systemLog = joined.elements
    for change in joined.elements { assessment.note(change, of: .system) }
    for (part, subject) in [
      (\Assessment.System.name, MergeConflict.Subject.systemName),
      (\Assessment.System.summary, .systemSummary),
    ] {
      let merge = SystemMerge(
        part, ours.system[keyPath: part], theirs.system[keyPath: part],
        base: base?.system[keyPath: part], joined, oursIsLater: oursIsLater, subject)
      assessment.system[keyPath: part] = merge.value
      guard let conflict = merge.conflict else { continue }
      conflicts.append(conflict)
      // The first name of a document stands in no log.
      guard let lost = merge.lost else { continue }
      let step: Change.What =
        subject == .systemName
        ? .name(from: lost, to: merge.value) : .summary(from: lost, to: merge.value)
      assessment.add(step, to: .system, by: nil, at: latest)
    }
    let extras = FieldMerge(
      ours.systemExtras, theirs.systemExtras, base: base?.systemExtras, under: ["system"],
      oursIsLater: oursIsLater)
    assessment.systemExtras = extras.members
    conflicts += extras.conflicts
  }

  private mutating func joinRest(_ base: Assessment?, _ oursIsLater: Bool) {
    // Whoever made the latest change goes on, as in any document.
    assessment.assessor =
      ours.assessor == theirs.assessor ? ours.assessor : assessment.latest?.by
    joinDrafts(ours.draft, theirs.draft, base, oursIsLater)
    let extras = FieldMerge(
      ours.extras, theirs.extras, base: base?.extras, under: [], oursIsLater: oursIsLater)
    assessment.extras = extras.members
    conflicts += extras.conflicts
  }

  private mutating func joinDrafts(
    _ ours: Draft?, _ theirs: Draft?, _ base: Assessment?, _ oursIsLater: Bool
  ) {
    let isOursOld = ours == nil || (base != nil && ours == base?.draft)
    let isTheirsOld = theirs == nil || (base != nil && theirs == base?.draft)
    switch (isOursOld, isTheirsOld) {
    case _ where ours == theirs: assessment.draft = ours
    case (true, _): assessment.draft = base == nil ? theirs ?? ours : theirs
    case (_, true): assessment.draft = ours
    case (false, false):
      assessment.draft = oursIsLater ? ours : theirs
      conflicts.append(
        MergeConflict(
          subject: .draft, ours: .init(value: ours.map { .string($0.text) }, change: nil),
          theirs: .init(value: theirs.map { .string($0.text) }, change: nil),
          keepsOurs: oursIsLater))
    }
  }

  /// The questionnaires of both, by when they were taken up; one that both know stands once. Of two
  /// results one is kept; if it is not that of the joined answers, nobody will take it for that.
  private static func uses(_ ours: [Use], _ theirs: [Use], _ oursIsLater: Bool) -> [Use] {
    let joined = Joined(ours, theirs, time: { $0.from?.description ?? "" }, text: \.text)
    var uses: [Use] = []
    for item in joined.items {
      // Both began with it, each for himself.
      if let last = uses.last, item.isOurs != item.isTheirs,
        last.provenance == item.element.provenance, last.extras == item.element.extras
      {
        uses[uses.count - 1].result = StoredResult.either(last.result, item.element.result)
        continue
      }
      uses.append(item.element)
      guard item.isOurs, item.isTheirs else { continue }
      let text = item.element.text
      uses[uses.count - 1].result = (ours + theirs).filter { $0.text == text }.map(\.result)
        .reduce(nil) { StoredResult.either($0, $1) }
    }
    return uses
  }

  /// As a new question is put in: by name, where the others are.
  private static func names(_ ours: [String], _ theirs: [String]) -> [String] {
    var names = ours
    let known = Set(ours)
    for name in theirs where !known.contains(name) {
      names.insert(name, at: names.firstIndex { $0 > name } ?? names.count)
    }
    return names
  }
}

extension Assessment {
  fileprivate mutating func add(
    _ what: Change.What, to subject: Subject, by person: String?, at now: Timestamp
  ) {
    let change = Change(at: now, by: person, under: nil, what)
    switch subject {
    case .system: systemLog.append(change)
    case .question(let name): questions.append(change, to: name)
    case .duty(let name): duties.append(change, to: name)
    }
    note(change, of: subject)
  }
}

extension StoredResult {
  /// The same one whichever comes first.
  fileprivate static func either(_ one: StoredResult?, _ other: StoredResult?) -> StoredResult? {
    guard let one, let other else { return one ?? other }
    let writer = JSONWriter(style: .compact)
    return writer.text(.object(one.members)) < writer.text(.object(other.members)) ? other : one
  }
}

extension Use {
  fileprivate var text: String { JSONWriter(style: .compact).text(Assessment.output(self)) }
}
