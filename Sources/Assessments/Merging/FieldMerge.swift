import JSONText

/// Fields of other programs in two documents, as one: member by member, also inside objects.
struct FieldMerge {
  private(set) var members: [JSONOutput.Member] = []
  private(set) var conflicts: [MergeConflict] = []

  /// - Parameters:
  ///   - base: nil when it is not known what was there before; then nothing was removed.
  ///   - path: the keys that lead to the object they stand in.
  init(
    _ ours: [JSONOutput.Member], _ theirs: [JSONOutput.Member], base: [JSONOutput.Member]?,
    under path: [String], oursIsLater: Bool
  ) {
    let left = Self.byKey(ours)
    let right = Self.byKey(theirs)
    let old = base.map(Self.byKey)
    for key in ours.map(\.key) + theirs.map(\.key).filter({ left[$0] == nil }) {
      let value = settle(
        left[key], right[key], old.map { $0[key] }, at: path + [key], oursIsLater)
      if let value { members.append(.init(key, value)) }
    }
  }

  private mutating func settle(
    _ one: JSONOutput?, _ other: JSONOutput?, _ old: JSONOutput??, at path: [String],
    _ oursIsLater: Bool
  ) -> JSONOutput? {
    if one == other { return one }
    guard let old else {
      guard let one, let other else { return one ?? other }
      return inside(one, other, nil, at: path, oursIsLater)
    }
    if one == old { return other }
    if other == old { return one }
    return inside(one, other, old, at: path, oursIsLater)
  }

  private mutating func inside(
    _ one: JSONOutput?, _ other: JSONOutput?, _ old: JSONOutput?, at path: [String],
    _ oursIsLater: Bool
  ) -> JSONOutput? {
    if case .object(let left)? = one, case .object(let right)? = other {
      var base: [JSONOutput.Member]?
      if case .object(let members)? = old { base = members }
      let inner = FieldMerge(left, right, base: base, under: path, oursIsLater: oursIsLater)
      conflicts += inner.conflicts
      return .object(inner.members)
    }
    conflicts.append(
      MergeConflict(
        subject: .foreignField(path), ours: .init(value: one, change: nil),
        theirs: .init(value: other, change: nil), keepsOurs: oursIsLater))
    return oursIsLater ? one : other
  }

  private static func byKey(_ members: [JSONOutput.Member]) -> [String: JSONOutput] {
    Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
