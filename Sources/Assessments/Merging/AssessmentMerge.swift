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
    latest = max(ours.changed, theirs.changed)
    let oursIsLater = ours.changed >= theirs.changed
    assessment = Assessment(
      system: ours.system, created: min(ours.created, theirs.created),
      uses: Self.uses(ours.uses, theirs.uses))
    joinSystem(ours, theirs, base, oursIsLater)
    let names = Self.names(ours.names, theirs.names)
    for name in names {
      let merge = RecordMerge(
        name, ours.records[name] ?? Record(), theirs.records[name] ?? Record(),
        base: base.map { $0.records[name] ?? Record() }, latest: latest, oursIsLater: oursIsLater)
      assessment.take(merge.record, name)
      conflicts += merge.conflicts
    }
    joinRest(ours, theirs, base, oursIsLater)
  }

  // MARK: Settling

  /// Takes a value in place of the one that was kept, as a change made by somebody now.
  package mutating func settle(
    _ conflict: MergeConflict, with side: MergeConflict.Side, by person: String?, at now: Timestamp
  ) {
    guard side != conflict.kept else { return }
    let text: String? = if case .string(let text)? = side.value { text } else { nil }
    let kept: String? = if case .string(let text)? = conflict.kept.value { text } else { nil }
    switch conflict.subject {
    case .answer(let name):
      assessment.add(
        .answer(from: conflict.kept.value, to: side.value), to: name, by: person, at: now)
    case .note(let name): assessment.add(.note(from: kept, to: text), to: name, by: person, at: now)
    case .flag(let name): assessment.add(.flag(from: kept, to: text), to: name, by: person, at: now)
    case .systemName:
      assessment.system.name = text ?? ""
      assessment.addToSystem(.name(from: kept ?? "", to: text ?? ""), by: person, at: now)
    case .systemSummary:
      assessment.system.summary = text ?? ""
      assessment.addToSystem(.summary(from: kept ?? "", to: text ?? ""), by: person, at: now)
    case .draft, .foreignField: break
    }
  }

  /// Leaves a word at the question of a conflict, as its flag, so that it is not forgotten: it is
  /// seen in the interview and in reports. A flag that is there already stays before it. Other
  /// conflicts have no such place.
  package mutating func note(_ conflict: MergeConflict, as words: String) {
    guard case .answer(let name) = conflict.subject else { return }
    let before = assessment.records[name]?.flag
    let after = before.map { "\($0) · \(words)" } ?? words
    assessment.add(.flag(from: before, to: after), to: name, by: nil, at: latest)
  }

  // MARK: Joining

  private mutating func joinSystem(
    _ ours: Assessment, _ theirs: Assessment, _ base: Assessment?, _ oursIsLater: Bool
  ) {
    let joined = Joined(ours.systemLog, theirs.systemLog)
    assessment.systemLog = joined.elements
    for change in joined.elements { assessment.note(change, of: "") }
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
      assessment.addToSystem(step, by: nil, at: latest)
    }
    let extras = FieldMerge(
      ours.systemExtras, theirs.systemExtras, base: base?.systemExtras, under: ["system"],
      oursIsLater: oursIsLater)
    assessment.systemExtras = extras.members
    conflicts += extras.conflicts
  }

  private mutating func joinRest(
    _ ours: Assessment, _ theirs: Assessment, _ base: Assessment?, _ oursIsLater: Bool
  ) {
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

  /// The questionnaires of both, by when they were taken up; one that both know stands once.
  private static func uses(_ ours: [Use], _ theirs: [Use]) -> [Use] {
    let joined = Joined(ours, theirs, time: { $0.from?.description ?? "" }, text: \.text)
    var uses: [Use] = []
    for item in joined.items {
      // Both began with it, each for himself.
      if let last = uses.last, item.isOurs != item.isTheirs,
        last.provenance == item.element.provenance, last.extras == item.element.extras
      {
        continue
      }
      uses.append(item.element)
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
  fileprivate mutating func take(_ record: Record, _ name: String) {
    names.append(name)
    records[name] = record
    for change in record.log { note(change, of: name) }
  }

  fileprivate mutating func add(
    _ what: Change.What, to name: String, by person: String?, at now: Timestamp
  ) {
    let change = Change(at: now, by: person, under: nil, what)
    records[name]?.append(change)
    note(change, of: name)
  }

  fileprivate mutating func addToSystem(
    _ what: Change.What, by person: String?, at now: Timestamp
  ) {
    let change = Change(at: now, by: person, under: nil, what)
    systemLog.append(change)
    note(change, of: "")
  }
}

extension Use {
  fileprivate var text: String { JSONWriter(style: .compact).text(Assessment.output(self)) }
}
