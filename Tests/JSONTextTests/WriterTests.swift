import JSONText
import Testing

@Suite struct WriterTests {
  private static let sample = JSONOutput.object([
    "text": .string("\"\\\n\r\t\u{8}\u{1f}é😀\u{2028}"),
    "list": .array([.integer(-1), .number(JSONNumber(text: "1e400")), .bool(true), .null]),
    "empty": .array([]),
    "none": nil,
    "more": .object(["z": .object([]), "a": .strings(["x", "y"])]),
  ])

  @Test func writesOneLineInTheOrderGiven() {
    #expect(
      JSONWriter(style: .compact).text(Self.sample)
        == #"{"text":"\"\\\n\r\t\u0008\u001fé😀\u2028","list":[-1,1e400,true,null],"empty":[],"#
        + #""more":{"z":{},"a":["x","y"]}}"#)
  }

  @Test func writesOneMemberALineWithAnEnd() {
    #expect(
      JSONWriter(style: .pretty).text(Self.sample) == #"""
        {
          "text": "\"\\\n\r\t\u0008\u001fé😀\u2028",
          "list": [
            -1,
            1e400,
            true,
            null
          ],
          "empty": [],
          "more": {
            "z": {},
            "a": [
              "x",
              "y"
            ]
          }
        }

        """#)
  }

  @Test(arguments: [JSONWriter.Style.compact, .pretty])
  func whatIsWrittenIsReadAgain(style: JSONWriter.Style) {
    let writer = JSONWriter(style: style)
    let text = writer.text(Self.sample)
    #expect(value(of: text).map(writer.text) == text)
  }

  /// Beyond U+FFFF an escape takes two halves.
  @Test func tagsAreWrittenAsTwoHalves() {
    let text = JSONWriter(style: .compact).text(.string("a\u{E0041}"))
    #expect(text == #""a\udb40\udc41""#)
    #expect(value(of: text) == .string("a\u{E0041}"))
  }

  /// A terminal or an editor must never be steered by what a file prints.
  @Test(
    arguments: [
      "\u{0}", "\u{1b}", "\u{7f}", "\u{85}", "\u{9b}", "\u{200e}", "\u{200f}", "\u{202a}",
      "\u{202e}", "\u{2028}", "\u{2029}", "\u{2066}", "\u{2069}", "\u{feff}",
    ] as [Unicode.Scalar])
  func charactersThatSteerOutputAreWrittenAsEscapes(scalar: Unicode.Scalar) {
    let text = JSONWriter(style: .compact).text(.string("a\(Character(scalar))b"))
    #expect(text.utf8.count == 10)
    #expect(text.hasPrefix("\"a\\u"))
    #expect(
      scalar.value == 0 || value(of: text) == .string("a\(Character(scalar))b"))
  }
}
