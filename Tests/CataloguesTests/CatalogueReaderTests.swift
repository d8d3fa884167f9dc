@testable import Catalogues
import Testing

/// What the build refuses, with its place.
@Suite struct CatalogueReaderTests {
  private func problems(_ text: String, _ path: String = "en/tiers.json") -> [String] {
    CatalogueReader.read(path: path, bytes: Array(text.utf8)).problems.map(\.description)
  }

  @Test func placesHaveAKind() throws {
    let text = #"{"left": {"text": "{system}: {least:number} left on {day}", "note": "n"}}"#
    let (file, problems) = CatalogueReader.read(path: "en/tiers.json", bytes: Array(text.utf8))
    #expect(problems.isEmpty)
    let entry = try #require(file?.entries.first)
    #expect(
      entry.phrase.places == [
        TextPlace(name: "system", kind: .text), TextPlace(name: "least", kind: .number),
        TextPlace(name: "day", kind: .day),
      ])
    #expect(entry.note == "n")
  }

  @Test(arguments: [
    (#"{"a": "x {b"}"#, "en/tiers.json:1:7: a: a brace stands alone; a place is written {name}"),
    (#"{"a": "x b}"}"#, "en/tiers.json:1:7: a: a brace stands alone; a place is written {name}"),
    (
      #"{"a": "{no such}"}"#,
      #"en/tiers.json:1:7: a: "{no such}" is no place; write {name} or {name:kind}"#
    ),
    (
      #"{"a": "{b:week}"}"#,
      #"en/tiers.json:1:7: a: "week" is no kind of place; there are text, number, day, moment"#
    ),
    (#"{"a": "{b} {b:day}"}"#, "en/tiers.json:1:7: a: one place is given two kinds"),
    (#"{"a": ""}"#, "en/tiers.json:1:7: a: the text is empty"),
    (
      #"{"A": "b"}"#,
      #"en/tiers.json:1:2: "A" is no name; use letters and digits, a small letter first"#
    ),
    (
      #"{"a": {"one": "x", "few": "{count}", "other": "{count}"}}"#,
      #"en/tiers.json:1:20: a: "few" is no plural form; en has one, other"#
    ),
    (#"{"a": {"other": "{count}"}}"#, #"en/tiers.json:1:7: a: the plural form "one" is missing"#),
    (
      #"{"a": {"one": "x", "other": "many"}}"#,
      #"en/tiers.json:1:20: a: the form "other" stands for several numbers and does not say {count}"#
    ),
    (#"{"a": "b", "a": "c"}"#, #"en/tiers.json:1:12: the key "a" stands twice in this object"#),
  ])
  func whatIsWrongIsSaidWithItsPlace(text: String, message: String) {
    #expect(problems(text) == [message])
  }

  /// In Croatian 21 takes the form of 1, so that form has to say the number.
  @Test func aFormOfSeveralNumbersSaysTheNumber() {
    let text = #"{"a": {"one": "jedan", "few": "{count}", "other": "{count}"}}"#
    #expect(problems(text, "hr/tiers.json").count == 1)
    #expect(
      problems(#"{"a": {"one": "jeden", "few": "{count}", "other": "{count}"}}"#, "sk/t.json") == []
    )
  }
}
