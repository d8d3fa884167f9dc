import JSONText

/// What belongs to one question, or to one duty, in two documents, as one.
struct LoggedMerge<Entry: Mergeable> {
  private(set) var entry = Entry()
  private(set) var conflicts: [MergeConflict] = []

  /// - Parameters:
  ///   - path: the keys under which it stands in the file; the last is its name.
  ///   - base: how it stood when the two parted, if that is known apart from their logs.
  ///   - latest: for an entry that says what was found where the logs do not lead to it.
  init(
    at path: [String], _ ours: Entry, _ theirs: Entry, base: Entry?, latest: Timestamp,
    oursIsLater: Bool
  ) {
    let joined = Joined(ours.log, theirs.log)
    let shared = Entry.State(
      after: joined.items.filter { $0.isOurs && $0.isTheirs }.map(\.element))
    let before = base?.state ?? shared
    let known = base.map { Set($0.log.map(\.text)) } ?? []
    let left = Touches<Entry>(joined, known: known) { $0.isOurs }
    let right = Touches<Entry>(joined, known: known) { $0.isTheirs }
    entry.log = joined.elements
    var state = Entry.State(after: entry.log)
    state.evidence = Self.evidence(ours.state, theirs.state, before, inOrderOf: state)
    for (number, part) in Entry.parts.enumerated() {
      let (touch, otherTouch) = (left.last[number], right.last[number])
      func settle(_ isOurs: Bool) { part.copy(isOurs ? ours.state : theirs.state, &state) }
      if !part.differs(ours.state, theirs.state) {
        settle(true)
      } else if touch == nil, !part.differs(ours.state, before) {
        settle(false)
      } else if otherTouch == nil, !part.differs(theirs.state, before) {
        settle(true)
      } else {
        let isOurs = (touch ?? -1, oursIsLater ? 1 : 0) > (otherTouch ?? -1, oursIsLater ? 0 : 1)
        settle(isOurs)
        conflicts.append(
          MergeConflict(
            subject: part.subject(path[path.count - 1]),
            ours: .init(
              value: part.value(ours.state), change: touch.map { joined.items[$0].element }),
            theirs: .init(
              value: part.value(theirs.state), change: otherTouch.map { joined.items[$0].element }),
            keepsOurs: isOurs))
      }
    }
    entry.state = state
    if Entry.State(after: entry.log) != state {
      entry.log.append(Change(at: latest, by: nil, under: nil, entry.found()))
    }
    let extras = FieldMerge(
      ours.extras, theirs.extras, base: base?.extras, under: path, oursIsLater: oursIsLater)
    entry.extras = extras.members
    conflicts += extras.conflicts
  }

  /// A piece that one of them added or removed is added or removed.
  private static func evidence(
    _ ours: Entry.State, _ theirs: Entry.State, _ before: Entry.State,
    inOrderOf replayed: Entry.State
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

/// Where in a joined log one of the two changed each part last, without the other.
private struct Touches<Entry: Mergeable> {
  /// By number of the part.
  private(set) var last: [Int: Int] = [:]

  /// Entries that are `known` from before the two parted change nothing.
  init(_ joined: Joined<Change>, known: Set<String>, holds: (Joined<Change>.Item) -> Bool) {
    let parts = Entry.parts
    var state = Entry.State()
    for (number, item) in joined.items.enumerated() where holds(item) {
      let before = state
      state.apply(item.element.what)
      guard item.isOurs != item.isTheirs, !known.contains(item.element.text) else { continue }
      // What was found speaks of all parts, also of those that it did not change.
      for (place, part) in parts.enumerated()
      where part.isMeant(item.element.what) || part.differs(before, state) {
        last[place] = number
      }
    }
  }
}
