import JSONText
import Testing

/// Lines and columns as editors show them.
@Suite struct PositionTests {
  @Test(arguments: [
    ("@", 1, 1),
    ("ab@", 1, 3),
    ("a\n@", 2, 1),
    ("a\r\n@", 2, 1),
    ("a\r\n\r\n  @", 3, 3),
    ("a\rb@", 1, 4),
    ("\t\t@", 1, 3),
    ("é@", 1, 2),
    ("😀\n€é@", 2, 3),
    ("e\u{301}@", 1, 3),
    ("\n\n\n@\n", 4, 1),
  ])
  func countsLinesAndColumns(text: String, line: Int, column: Int) throws {
    let bytes = Array(text.utf8)
    let offset = try #require(bytes.firstIndex(of: UInt8(ascii: "@")))
    #expect(LineTable(bytes).position(of: offset) == (line, column))
  }

  @Test(arguments: [(-5, 1, 1), (0, 1, 1), (2, 1, 3), (3, 2, 1), (4, 2, 2), (99, 2, 2)])
  func aPlaceOutsideTheTextGoesToItsEdge(offset: Int, line: Int, column: Int) {
    #expect(LineTable(Array("ab\nc".utf8)).position(of: offset) == (line, column))
  }

  @Test func everyPlaceOfALongLine() {
    let bytes = Array((String(repeating: "aé€😀", count: 400) + "\n").utf8 + Array("é b".utf8))
    let table = LineTable(bytes)
    var line = 1
    var column = 1
    for (offset, byte) in bytes.enumerated() {
      let following = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      #expect(table.position(of: offset).line == line)
      if byte & 0xC0 != 0x80 { #expect(table.position(of: offset).column == column) }
      if following & 0xC0 != 0x80 { column += 1 }
      if byte == UInt8(ascii: "\n") { (line, column) = (line + 1, 1) }
    }
  }

  @Test func valuesAndKeysKnowWhereTheyStand() {
    let bytes = Array("{\r\n\t\"ä\": [1,\r\n\t\t{ \"😀\": \"ü\", \"x\": null } ] }".utf8)
    let lines = LineTable(bytes)
    var places: [String] = []
    func visit(_ node: JSONNode) {
      let place = lines.position(of: node.offset)
      places.append("\(place.line):\(place.column) \(node.value.kindName)")
      switch node.value {
      case .array(let items): for item in items { visit(item) }
      case .object(let object):
        for member in object.members {
          let place = lines.position(of: member.keyOffset)
          places.append("\(place.line):\(place.column) key \(member.key)")
          visit(member.value)
        }
      default: break
      }
    }
    let result = JSONReader.read(bytes)
    #expect(result.problems == [])
    if let node = result.node { visit(node) }
    #expect(
      places == [
        "1:1 an object", "2:2 key ä", "2:7 a list", "2:8 a number", "3:3 an object", "3:5 key 😀",
        "3:10 text", "3:15 key x", "3:20 null",
      ])
  }
}
