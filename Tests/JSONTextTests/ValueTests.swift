import JSONText
import Testing

/// What is read is what was written.
@Suite struct ValueTests {
  @Test(
    arguments: [
      ("null", .null),
      (" true ", .bool(true)),
      ("\r\n\tfalse\n", .bool(false)),
      (#""""#, .string("")),
      ("[]", .array([])),
      ("{ }", .object([])),
      (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{c}\n\r\t")),
      (#""\u0041\u00e9\u20AC\ud83d\ude00""#, .string("Aé€😀")),
      (#""\udbff\udfff""#, .string("\u{10FFFF}")),
      ("\"\u{7f}é€😀\u{ffff}\"", .string("\u{7f}é€😀\u{ffff}")),
      (#"{"": 1, "a b": [{}]}"#, .object(["": .integer(1), "a b": .array([.object([])])])),
    ] as [(String, JSONOutput)])
  func readsValues(text: String, expected: JSONOutput) {
    let writer = JSONWriter(style: .compact)
    #expect(value(of: text).map(writer.text) == writer.text(expected))
  }

  @Test(
    arguments: [
      ("0", 0, 0),
      ("-0", 0, 0),
      ("42", 42, 42),
      ("9223372036854775807", .max, 9223372036854775807.0),
      ("-9223372036854775808", .min, -9223372036854775808.0),
      ("9223372036854775808", nil, 9223372036854775808.0),
      ("1.0", nil, 1),
      ("1e3", nil, 1000),
      ("1E+2", nil, 100),
      ("-2.5e-1", nil, -0.25),
      ("1.7976931348623157e308", nil, Double.greatestFiniteMagnitude),
      ("5e-324", nil, Double.leastNonzeroMagnitude),
      ("1e400", nil, Double.infinity),
      ("123456789012345678901234567890", nil, 123456789012345678901234567890.0),
    ] as [(String, Int?, Double)])
  func readsNumbersToTheirLimits(text: String, integer: Int?, double: Double) throws {
    let result = JSONReader.read(Array(text.utf8))
    #expect(result.problems == [])
    guard case .number(let number)? = result.node?.value else {
      Issue.record("\(text) is no number")
      return
    }
    #expect(number.text == text)
    #expect(number.integer == integer)
    #expect(number.double == double)
  }

  @Test func theFirstOfTwoEqualKeysIsKept() {
    let result = JSONReader.read(Array(#"{"a": 1, "a": 2}"#.utf8))
    #expect(
      result.node.map { JSONWriter(style: .compact).text(JSONOutput($0)) } == #"{"a":1}"#)
    #expect(result.problems.map(\.kind) == [.duplicateKey("a", firstOffset: 1)])
  }
}
