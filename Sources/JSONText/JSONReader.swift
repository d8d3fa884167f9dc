/// A strict JSON reader (RFC 8259) that keeps every value's place.
///
/// Beyond the RFC it refuses duplicate keys, NUL characters, byte order marks, text that is not
/// UTF-8 and nesting deeper than ``depthLimit``. It goes on after a mistake wherever the rest can
/// still be understood, so that an author sees all mistakes of a file at once.
package struct JSONReader {
  /// The deepest nesting that is read.
  package static let depthLimit = 128

  /// What a text held: the value, when one could be made out, and all that was wrong.
  package struct Result: Sendable {
    package let node: JSONNode?
    package let problems: [JSONProblem]
  }

  /// Reads a whole text. The value is present although there are problems when the mistakes could
  /// be passed over.
  package static func read(_ bytes: [UInt8]) -> Result {
    var reader = JSONReader(bytes: bytes)
    let node = reader.readDocument()
    return Result(node: node, problems: reader.problems)
  }

  /// Ends the reading of a file at a mistake that leaves the rest unclear; the problem itself has
  /// been noted.
  private struct Stop: Error {}

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0
  private var problems: [JSONProblem] = []

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  // MARK: Document

  private mutating func readDocument() -> JSONNode? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      note(.byteOrderMark, at: 0)
      place = 3
    }
    skipSpace()
    guard place < bytes.count else {
      note(.empty, at: place)
      return nil
    }
    do throws(Stop) {
      let node = try readValue()
      skipSpace()
      if place < bytes.count { note(.textAfterEnd, at: place) }
      return node
    } catch {
      return nil
    }
  }

  private mutating func readValue() throws(Stop) -> JSONNode {
    let start = place
    guard let byte = peek else { throw stop(.unexpectedEnd(expected: "a value"), at: place) }
    switch byte {
    case UInt8(ascii: "{"): return JSONNode(value: .object(try readObject()), offset: start)
    case UInt8(ascii: "["): return JSONNode(value: .array(try readArray()), offset: start)
    case UInt8(ascii: "\""): return JSONNode(value: .string(try readString()), offset: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONNode(value: .number(readNumber()), offset: start)
    default: return JSONNode(value: try readWord(), offset: start)
    }
  }

  // MARK: Containers

  private mutating func readObject() throws(Stop) -> JSONObject {
    try enter()
    defer { depth -= 1 }
    var members: [JSONObject.Member] = []
    var keys = KeyOffsets()
    try readItems(closing: UInt8(ascii: "}"), of: "a key in double quotes") {
      (reader: inout JSONReader) throws(Stop) in
      let keyOffset = reader.place
      guard reader.peek == UInt8(ascii: "\"") else {
        throw reader.stop(
          .unexpected(found: reader.describeNext(), expected: "a key in double quotes"),
          at: reader.place)
      }
      let key = try reader.readString()
      reader.skipSpace()
      guard reader.take(UInt8(ascii: ":")) else {
        throw reader.stop(
          .unexpected(found: reader.describeNext(), expected: "a colon after the key"),
          at: reader.place)
      }
      reader.skipSpace()
      let value = try reader.readValue()
      if let first = keys.add(key, at: keyOffset, after: members) {
        reader.note(.duplicateKey(key, firstOffset: first), at: keyOffset)
      } else {
        members.append(.init(key: key, keyOffset: keyOffset, value: value))
      }
    }
    return JSONObject(members: members)
  }

  private mutating func readArray() throws(Stop) -> [JSONNode] {
    try enter()
    defer { depth -= 1 }
    var items: [JSONNode] = []
    try readItems(closing: UInt8(ascii: "]"), of: "a value") {
      (reader: inout JSONReader) throws(Stop) in
      items.append(try reader.readValue())
    }
    return items
  }

  /// Reads items parted by commas up to the closing bracket, passing over commas too many or too
  /// few.
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

  // MARK: Text

  private mutating func readString() throws(Stop) -> String {
    let opening = place
    place += 1
    var start = place
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        let tail = bytes[start..<place]
        let raw = opening + 1..<place
        place += 1
        if text.isEmpty { return makeString(tail, from: raw) }
        text += tail
        return makeString(text[...], from: raw)
      case UInt8(ascii: "\\"):
        text += bytes[start..<place]
        text += readEscape()
        start = place
      case 0..<0x20:
        if byte == UInt8(ascii: "\n") {
          throw stop(
            .unexpected(
              found: "the end of the line", expected: "the closing quote of this text"),
            at: place)
        }
        note(byte == 0 ? .nulCharacter : .controlCharacter(byte), at: place)
        place += 1
      default:
        place += 1
      }
    }
    throw stop(.unexpectedEnd(expected: "the closing quote of this text"), at: opening)
  }

  /// The text of bytes whose escapes have been replaced; `raw` is where they stand in the file.
  private mutating func makeString(_ utf8: ArraySlice<UInt8>, from raw: Range<Int>) -> String {
    if let valid = String(validating: utf8, as: UTF8.self) { return valid }
    var parser = UTF8.ForwardParser()
    var rest = bytes[raw].makeIterator()
    var offset = raw.lowerBound
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    note(.invalidUTF8, at: offset)
    return String(decoding: utf8, as: UTF8.self)
  }

  /// The UTF-8 bytes an escape stands for. `place` is at the backslash.
  private mutating func readEscape() -> [UInt8] {
    let start = place
    place += 1
    guard let byte = peek else { return [] }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return readUnicodeEscape(from: start)
    default:
      note(.invalidEscape, at: start)
      return []
    }
  }

  private mutating func readUnicodeEscape(from start: Int) -> [UInt8] {
    guard let first = readHex() else {
      note(.invalidEscape, at: start)
      return []
    }
    var code = first
    if (0xD800...0xDBFF).contains(first) {
      let before = place
      guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let second = readHex(),
        (0xDC00...0xDFFF).contains(second)
      else {
        place = before
        note(.loneSurrogate, at: start)
        return []
      }
      code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else {
      note(.loneSurrogate, at: start)
      return []
    }
    if code == 0 { note(.nulCharacter, at: start) }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func readHex() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    place += 4
    return value
  }

  // MARK: Numbers and words

  private mutating func readNumber() -> JSONNumber {
    let start = place
    while let byte = peek, Self.isNumberByte(byte) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if !Self.isNumber(bytes[start..<place]) { note(.invalidNumber(text), at: start) }
    return JSONNumber(text: text)
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// The grammar of RFC 8259, section 6.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    func isDigit(_ byte: UInt8?) -> Bool {
      byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }
    func dropDigits() -> Int {
      let count = rest.prefix { isDigit($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    if rest.first == UInt8(ascii: "0") {
      rest = rest.dropFirst()
    } else if dropDigits() == 0 {
      return false
    }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if dropDigits() == 0 { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      if dropDigits() == 0 { return false }
    }
    return rest.isEmpty
  }

  private mutating func readWord() throws(Stop) -> JSONValue {
    let rest = bytes[place...]
    for (word, value) in [("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null)]
    where rest.starts(with: word.utf8) {
      place += word.utf8.count
      return value
    }
    throw stop(.unexpected(found: describeNext(), expected: "a value"), at: place)
  }

  // MARK: Bytes

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  private func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "-"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "t"), UInt8(ascii: "f"),
      UInt8(ascii: "n"):
      true
    default: false
    }
  }

  private func describeNext() -> String {
    guard let byte = peek else { return "the end of the file" }
    var parser = UTF8.ForwardParser()
    var rest = bytes[place...].makeIterator()
    guard case .valid(let encoded) = parser.parseScalar(from: &rest) else {
      return "the byte \(byte)"
    }
    let scalar = UTF8.decode(encoded)
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned,
      .privateUse, .nonspacingMark, .enclosingMark:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "the character U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    default: return "\"\(Character(scalar))\""
    }
  }

  private mutating func note(_ kind: JSONProblem.Kind, at offset: Int) {
    problems.append(JSONProblem(kind: kind, offset: offset))
  }

  private mutating func stop(_ kind: JSONProblem.Kind, at offset: Int) -> Stop {
    note(kind, at: offset)
    return Stop()
  }
}
