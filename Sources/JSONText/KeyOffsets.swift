/// Finds keys that stand twice in one object. Most objects have a handful of keys, where looking
/// through them is faster than hashing; a dictionary keeps large ones linear.
struct KeyOffsets {
  private static let few = 12
  private var offsets: [String: Int] = [:]

  /// The place where the key stands already; nil, and noted, when it is new. `members` are those
  /// read so far.
  mutating func add(
    _ key: String, at offset: Int, after members: UnsafeBufferPointer<JSONObject.Member>
  ) -> Int? {
    guard members.count >= Self.few else {
      for member in members where member.key == key { return member.keyOffset }
      return nil
    }
    if offsets.isEmpty {
      for member in members { offsets[member.key] = member.keyOffset }
    }
    if let first = offsets[key] { return first }
    offsets[key] = offset
    return nil
  }
}
