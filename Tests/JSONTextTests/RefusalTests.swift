import JSONText
import Testing

/// Every mistake is named, at its line and column.
@Suite struct RefusalTests {
  private static let escapes = #"unknown escape; JSON knows \" \\ \/ \b \f \n \r \t and \uXXXX"#

  @Test(arguments: [
    ("", "1:1 the file is empty; a JSON value was expected"),
    (" \n ", "2:2 the file is empty; a JSON value was expected"),
    ("{} x", "1:4 the value has ended; nothing may follow it"),
    ("1\n2", "2:1 the value has ended; nothing may follow it"),
    ("truely", "1:5 the value has ended; nothing may follow it"),
    ("[1,]", "1:3 remove this comma: nothing follows it"),
    ("{\"a\": 1,\n}", "1:8 remove this comma: nothing follows it"),
    ("[,]", "1:2 found a comma where a value was expected"),
    ("[1,,2]", "1:4 found a comma where a value was expected"),
    ("{,}", "1:2 found a comma where a key in double quotes was expected"),
    ("[1 2]", "1:4 a comma is missing before this"),
    ("{\"a\": 1\n \"b\": 2}", "2:2 a comma is missing before this"),
    (#"{"a": 1, "b": 2, "a": 3}"#, #"1:18 the key "a" stands twice in this object"#),
    (#"{"é": 1, "\u00e9": 2}"#, #"1:10 the key "é" stands twice in this object"#),
    ("{a: 1}", #"1:2 found "a" where a key in double quotes was expected"#),
    ("{'a': 1}", #"1:2 found "'" where a key in double quotes was expected"#),
    ("{“a”: 1}", #"1:2 found "“" where a key in double quotes was expected"#),
    ("[“a”]", #"1:2 found "“" where a value was expected"#),
    ("{1: 2}", #"1:2 found "1" where a key in double quotes was expected"#),
    (#"{"a" 1}"#, #"1:6 found "1" where a colon after the key was expected"#),
    (#"{"a"}"#, #"1:5 found "}" where a colon after the key was expected"#),
    (#"{"a":}"#, #"1:6 found "}" where a value was expected"#),
    ("[1}", #"1:3 found "}" where a comma or the end of the list was expected"#),
    ("// no\n1", #"1:1 found "/" where a value was expected"#),
    ("[1 /* no */]", #"1:4 found "/" where a comma or the end of the list was expected"#),
    ("# no", ##"1:1 found "#" where a value was expected"##),
    ("True", #"1:1 found "T" where a value was expected"#),
    ("nul", #"1:1 found "n" where a value was expected"#),
    ("NaN", #"1:1 found "N" where a value was expected"#),
    ("[\u{b}1]", "1:2 found the character U+000B where a value was expected"),
    ("[\u{202e}1]", "1:2 found the character U+202E where a value was expected"),
    ("[\u{a0}1]", "1:2 found the character U+00A0 where a value was expected"),
    ("[", "1:2 the file ends where a value was expected"),
    ("[1", "1:3 the file ends where a value was expected"),
    (#"{"a": "#, "1:7 the file ends where a value was expected"),
    (#"{"a""#, "1:5 found the end of the file where a colon after the key was expected"),
    (#"["abc"#, "1:2 the file ends where the closing quote of this text was expected"),
    (#"["abc\"#, "1:2 the file ends where the closing quote of this text was expected"),
    (
      "[\"ab\n\"]",
      "1:5 found the end of the line where the closing quote of this text was expected"
    ),
    (
      "[\"a\tb\"]",
      "1:4 a control character (code 9) stands in the text; write it as \\n, \\t or \\u00XX"
    ),
    ("[\"a\u{0}b\"]", "1:4 a NUL character is not allowed in text"),
    (#"["a\u0000b"]"#, "1:4 a NUL character is not allowed in text"),
    (#"["\x41"]"#, "1:3 \(escapes)"),
    (#"["\u12"]"#, "1:3 \(escapes)"),
    (#"["\u12g4"]"#, "1:3 \(escapes)"),
    (#"["a\ud83d"]"#, "1:4 half of a surrogate pair; write both halves or the character itself"),
    (#"["\ude00a"]"#, "1:3 half of a surrogate pair; write both halves or the character itself"),
    (#"["\ud83dx"]"#, "1:3 half of a surrogate pair; write both halves or the character itself"),
    ("\u{feff}{}", "1:1 the file starts with a byte order mark; save it as UTF-8 without one"),
  ])
  func oneMistakeIsNamedAtItsPlace(text: String, expected: String) {
    #expect(complaints(about: text) == [expected])
  }

  @Test(arguments: [
    "01", "-01", "00", "-", "1.", "1.e5", "1e", "1e+", "1E-", "-a", "1.2.3", "1-2", "1e5.0", "--1",
  ])
  func numbersOutsideTheGrammarAreRefused(number: String) {
    let wrong = number == "-a" ? "-" : number
    #expect(complaints(about: "[\(number)]").first == "1:2 \"\(wrong)\" is not a JSON number")
  }

  @Test(arguments: ["+1", ".5", "Infinity", "0x1f"])
  func otherNotationsOfNumbersAreRefused(number: String) {
    #expect(JSONReader.read(Array("[\(number)]".utf8)).problems.count == 1)
  }

  /// Bytes that are not UTF-8, between quotes; the first wrong one is named.
  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], 3),
      ([0x80], 2),
      ([0xC0, 0x80], 2),  // NUL in two bytes
      ([0xC0, 0xAF], 2),  // overlong "/"
      ([0xE0, 0x80, 0xAF], 2),
      ([0xF0, 0x80, 0x80, 0xAF], 2),
      ([0xED, 0xA0, 0x80], 2),  // a surrogate
      ([0xF4, 0x90, 0x80, 0x80], 2),  // beyond Unicode
      ([0xC3, 0xA9, 0xE2, 0x82], 3),  // "é", then a character cut off
      ([0x61, 0x62, 0xE2, 0x82, 0x61], 4),
      ([0x5C, 0x6E, 0x61, 0xFE], 5),  // after an escape
    ] as [([UInt8], Int)])
  func bytesThatAreNotUTF8AreRefused(bytes: [UInt8], column: Int) {
    let quote = UInt8(ascii: "\"")
    #expect(
      complaints(about: [quote] + bytes + [quote]) == [
        "1:\(column) these bytes are not UTF-8; save the file in the UTF-8 encoding"
      ])
  }

  @Test func aByteOutsideTextIsNamedByItsNumber() {
    #expect(complaints(about: [0xFF]) == ["1:1 found the byte 255 where a value was expected"])
  }

  @Test func theDepthIsBounded() {
    let limit = JSONReader.depthLimit
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(limit == 128)
    #expect(complaints(about: nested(limit)) == [])
    #expect(complaints(about: nested(limit + 1)) == ["1:129 nested more than 128 levels deep"])
    #expect(complaints(about: String(repeating: #"{"a":"#, count: 100_000)).count == 1)
  }

  @Test func allMistakesThatCanBePassedOverAreToldInOneGo() {
    let text = """
      {
        "a": 01,
        "a": "\\q",
        "b": [1 2,],
        "c": "\t",
        "d": "\\ud800"
        "e": 1,
      } x
      """
    #expect(
      complaints(about: text) == [
        "2:8 \"01\" is not a JSON number",
        "3:9 \(Self.escapes)",
        "3:3 the key \"a\" stands twice in this object",
        "4:11 a comma is missing before this",
        "4:12 remove this comma: nothing follows it",
        "5:9 a control character (code 9) stands in the text; write it as \\n, \\t or \\u00XX",
        "6:9 half of a surrogate pair; write both halves or the character itself",
        "7:3 a comma is missing before this",
        "7:9 remove this comma: nothing follows it",
        "8:3 the value has ended; nothing may follow it",
      ])
  }
}
