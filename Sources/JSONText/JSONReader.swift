/// A strict JSON reader (RFC 8259) that keeps every value's place.
///
/// Beyond the RFC it refuses duplicate keys, NUL characters, byte order marks, text that is not
/// UTF-8 and nesting deeper than ``depthLimit``. It goes on after a mistake wherever the rest can
/// still be understood, so that an author sees all mistakes of a file at once.
///
/// It looks at the bytes where they lie. Every look at a byte comes after a comparison of its place
/// with the end (``peek``, ``hasBytes(_:)``).
package struct JSONReader: ~Copyable {
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
    bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      let node = reader.readDocument()
      return Result(node: node, problems: reader.problems)
    }
  }

  /// Ends the reading of a file at a mistake that leaves the rest unclear; the problem itself has
  /// been noted.
  struct Stop: Error {}

  /// Those of the text; they outlive the reader, which does not leave ``read(_:)``.
  let bytes: UnsafeBufferPointer<UInt8>
  var place = 0
  var depth = 0
  /// The members of the objects, and the values of the lists, that have not ended yet.
  var members = ItemStack<JSONObject.Member>()
  var items = ItemStack<JSONNode>()
  private var problems: [JSONProblem] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

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

  mutating func readValue() throws(Stop) -> JSONNode {
    let start = place
    guard let byte = peek else { throw stop(.unexpectedEnd(expected: "a value"), at: place) }
    switch byte {
    case UInt8(ascii: "\""): return JSONNode(value: .string(try readString()), offset: start)
    case UInt8(ascii: "{"): return JSONNode(value: .object(try readObject()), offset: start)
    case UInt8(ascii: "["): return JSONNode(value: .array(try readArray()), offset: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONNode(value: .number(readNumber()), offset: start)
    default: return JSONNode(value: try readWord(), offset: start)
    }
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

  mutating func note(_ kind: JSONProblem.Kind, at offset: Int) {
    problems.append(JSONProblem(kind: kind, offset: offset))
  }

  mutating func stop(_ kind: JSONProblem.Kind, at offset: Int) -> Stop {
    note(kind, at: offset)
    return Stop()
  }
}
