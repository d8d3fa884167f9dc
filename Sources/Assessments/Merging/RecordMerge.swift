import JSONText

/// What belongs to one question in two documents, as one.
struct RecordMerge {
  private(set) var record = Record()
  private(set) var conflicts: [MergeConflict] = []

  /// - Parameters:
  ///   - base: how the question stood when the two parted, if that is known apart from their logs.
  ///   - latest: for an entry that says what was found where the logs do not lead to it.
  init(
    _ name: String, _ ours: Record, _ theirs: Record, base: Record?, latest: Timestamp,
    oursIsLater: Bool
  ) {
    let joined = Joined(ours.log, theirs.log)
    let shared = Record.State(
      after: joined.items.filter { $0.isOurs && $0.isTheirs }.map(\.element))
    let before = base?.state ?? shared
    let known = base.map { Set($0.log.map(\.text)) } ?? []
    let left = Touches(joined, known: known) { $0.isOurs }
    let right = Touches(joined, known: known) { $0.isTheirs }

    func settle<Value: Equatable>(
      _ part: KeyPath<Record.State, Value?>, _ subject: MergeConflict.Subject,
      _ value: (Value) -> JSONOutput
    ) -> Value? {
      let (one, other, old) = (
        ours.state[keyPath: part], theirs.state[keyPath: part], before[keyPath: part]
      )
      let (oneTouch, otherTouch) = (left.last[part], right.last[part])
      if one == other { return one }
      if oneTouch == nil, one == old { return other }
      if otherTouch == nil, other == old { return one }
      let isLater = (oneTouch ?? -1, oursIsLater ? 1 : 0) > (otherTouch ?? -1, oursIsLater ? 0 : 1)
      conflicts.append(
        MergeConflict(
          subject: subject,
          ours: .init(value: one.map(value), change: oneTouch.map { joined.items[$0].element }),
          theirs: .init(
            value: other.map(value), change: otherTouch.map { joined.items[$0].element }),
          keepsOurs: isLater))
      return isLater ? one : other
    }

    record.log = joined.elements
    var state = Record.State(after: record.log)
    state.evidence = Self.evidence(ours, theirs, before, inOrderOf: state)
    state.answer = settle(\.answer, .answer(name)) { $0 }
    state.note = settle(\.note, .note(name)) { .string($0) }
    state.flag = settle(\.flag, .flag(name)) { .string($0) }
    if Record.State(after: record.log) != state {
      record.log.append(Change(at: latest, by: nil, under: nil, .found(state)))
    }
    record.state = state
    let extras = FieldMerge(
      ours.extras, theirs.extras, base: base?.extras, under: ["answers", name],
      oursIsLater: oursIsLater)
    record.extras = extras.members
    conflicts += extras.conflicts
  }

  /// A piece that one of them added or removed is added or removed.
  private static func evidence(
    _ ours: Record, _ theirs: Record, _ before: Record.State, inOrderOf replayed: Record.State
  ) -> [Evidence] {
    func count(_ piece: Evidence, _ list: [Evidence]) -> Int { list.count { $0 == piece } }
    var rest = ours.evidence + theirs.evidence
    rest.sort { ($0.added, $0.place) < ($1.added, $1.place) }
    var evidence: [Evidence] = []
    for piece in replayed.evidence + rest {
      let one = count(piece, ours.evidence)
      let other = count(piece, theirs.evidence)
      let old = count(piece, before.evidence)
      let wanted = one == old ? other : other == old ? one : max(one, other)
      if count(piece, evidence) < wanted { evidence.append(piece) }
    }
    return evidence
  }
}

/// Where in a joined log one of the two changed the parts of a record last, without the other.
private struct Touches {
  private(set) var last: [PartialKeyPath<Record.State>: Int] = [:]

  /// Entries that are `known` from before the two parted change nothing.
  init(_ joined: Joined<Change>, known: Set<String>, holds: (Joined<Change>.Item) -> Bool) {
    var state = Record.State()
    for (number, item) in joined.items.enumerated() where holds(item) {
      let before = state
      state.apply(item.element.what)
      guard item.isOurs != item.isTheirs, !known.contains(item.element.text) else { continue }
      switch item.element.what {
      case .answer: last[\.answer] = number
      case .note: last[\.note] = number
      case .flag: last[\.flag] = number
      case .found:
        if before.answer != state.answer { last[\.answer] = number }
        if before.note != state.note { last[\.note] = number }
        if before.flag != state.flag { last[\.flag] = number }
      default: break
      }
    }
  }
}
