extension JSONWriter {
  /// The text of a value in UTF-8, if it can be read again: one rule for both sides, so that no
  /// file is ever written that cannot be opened.
  ///
  /// - Parameter limit: the most bytes that whoever reads it will take.
  package func readableBytes(
    _ value: JSONOutput, atMost limit: Int
  ) throws(JSONRefusal) -> [UInt8] {
    try Self.check(value, depth: 0)
    let bytes = bytes(value)
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    return bytes
  }

  /// Whether a value can be read again.
  ///
  /// - Parameter depth: how many lists and objects are open where it stands.
  package static func check(_ value: JSONOutput, depth: Int) throws(JSONRefusal) {
    switch value {
    case .null, .bool, .integer, .number: return
    case .string(let text): try check(text)
    case .array(let items):
      guard depth < JSONReader.depthLimit else { throw .tooDeep(limit: JSONReader.depthLimit) }
      for item in items { try check(item, depth: depth + 1) }
    case .object(let members):
      guard depth < JSONReader.depthLimit else { throw .tooDeep(limit: JSONReader.depthLimit) }
      var seen: Set<String> = []
      for member in members {
        try check(member.key)
        guard seen.insert(member.key).inserted else { throw .duplicateKey(member.key) }
        try check(member.value, depth: depth + 1)
      }
    }
  }

  private static func check(_ text: String) throws(JSONRefusal) {
    if text.utf8.contains(0) { throw .nulCharacter }
  }
}
