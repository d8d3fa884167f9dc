/// Objects and lists.
extension JSONReader {
  mutating func readObject() throws(Stop) -> JSONObject {
    try enter()
    defer { depth -= 1 }
    let first = members.count
    var keys = KeyOffsets()
    try readItems(closing: UInt8(ascii: "}"), of: "a key in double quotes") {
      (reader: inout JSONReader) throws(Stop) in
      let keyOffset = reader.place
      let key = try reader.readKey()
      let value = try reader.readValue()
      if let offset = keys.add(key, at: keyOffset, after: reader.members.from(first)) {
        reader.note(.duplicateKey(key, firstOffset: offset), at: keyOffset)
      } else {
        reader.members.push(.init(key: key, keyOffset: keyOffset, value: value))
      }
    }
    return JSONObject(members: members.pop(from: first))
  }

  /// A key, with the colon and the white space behind it.
  private mutating func readKey() throws(Stop) -> String {
    guard peek == UInt8(ascii: "\"") else {
      throw stop(
        .unexpected(found: describeNext(), expected: "a key in double quotes"), at: place)
    }
    let key = try readString()
    skipSpace()
    guard take(UInt8(ascii: ":")) else {
      throw stop(
        .unexpected(found: describeNext(), expected: "a colon after the key"), at: place)
    }
    skipSpace()
    return key
  }

  mutating func readArray() throws(Stop) -> [JSONNode] {
    try enter()
    defer { depth -= 1 }
    let first = items.count
    try readItems(closing: UInt8(ascii: "]"), of: "a value") {
      (reader: inout JSONReader) throws(Stop) in
      let item = try reader.readValue()
      reader.items.push(item)
    }
    return items.pop(from: first)
  }

  /// Reads items parted by commas up to the closing bracket, passing over commas too many or too
  /// few.
  @inline(__always)
  private mutating func readItems(
    closing: UInt8, of expected: String, _ readItem: (inout JSONReader) throws(Stop) -> Void
  ) throws(Stop) {
    place += 1
    var comma: Int?
    var isFirst = true
    while true {
      skipSpace()
      guard let byte = peek else { throw stop(.unexpectedEnd(expected: expected), at: place) }
      if byte == closing {
        if let comma { note(.trailingComma, at: comma) }
        place += 1
        return
      }
      if byte == UInt8(ascii: ",") {
        guard comma == nil, !isFirst else {
          throw stop(.unexpected(found: "a comma", expected: expected), at: place)
        }
        comma = place
        place += 1
        continue
      }
      if comma == nil, !isFirst {
        guard startsValue(byte) else {
          throw stop(
            .unexpected(found: describeNext(), expected: "a comma or the end of the list"),
            at: place)
        }
        note(.missingComma, at: place)
      }
      try readItem(&self)
      comma = nil
      isFirst = false
    }
  }

  private mutating func enter() throws(Stop) {
    depth += 1
    if depth > Self.depthLimit { throw stop(.tooDeep(limit: Self.depthLimit), at: place) }
  }
}
