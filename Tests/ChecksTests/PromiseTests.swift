import Checks
import Foundation
import Questionnaires
import Samples
import Testing

/// What a scenario promises is compared: for every key of `expect` a sheet that keeps it and one
/// that breaks it, and the sentence that says so.
@Suite struct PromiseTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let key: String
    let answers: String
    /// What `expect` holds beside the tier, which is minimal if nothing else is said.
    let kept: String
    let broken: String
    let sentences: [String]

    var testDescription: String { "\(key): \(broken)" }
  }

  /// Leads to minimal in one screen.
  private static let short = #""kind":"b""#
  /// Leads to minimal in three screens, with the duty and the notice.
  private static let long = #""kind":"a","more":"no","later":"none""#
  /// Leaves open whether it is high or minimal.
  private static let open = #""kind":"a","more":"unsure","later":"x""#

  static let rows = [
    Row(
      key: "tier", answers: short, kept: #""tier":"minimal""#, broken: #""tier":"high""#,
      sentences: ["expected high, found minimal"]),
    Row(
      key: "tier", answers: open, kept: #""tier":"minimal","possible":["minimal","high"]"#,
      broken: #""tier":"minimal""#, sentences: ["expected minimal, found minimal or high"]),
    Row(
      key: "tier", answers: open, kept: #""tier":"minimal","possible":["high","minimal"]"#,
      broken: #""tier":"high","possible":["minimal","high"]"#,
      sentences: ["expected at least high, found minimal, high"]),
    Row(
      key: "alsoAcceptable", answers: short,
      kept: #""tier":"high","alsoAcceptable":["limited","minimal"]"#,
      broken: #""tier":"high","alsoAcceptable":["limited"]"#,
      sentences: ["expected high or limited, found minimal"]),
    Row(
      key: "possible", answers: open, kept: #""tier":"minimal","possible":["minimal","high"]"#,
      broken: #""tier":"minimal","possible":["minimal"]"#,
      sentences: ["expected the possible tiers minimal, found minimal, high"]),
    Row(
      key: "findings", answers: short, kept: #""findings":{"bad":"ruled-out"}"#,
      broken: #""findings":{"fine":"possible"}"#,
      sentences: [#"expected "fine" to be possible, found established"#]),
    Row(
      key: "duties", answers: long, kept: #""duties":{"do":"established"}"#,
      broken: #""duties":{"do":"ruled-out"}"#,
      sentences: [#"expected the duty "do" to be ruled-out, found established"#]),
    Row(
      key: "counted", answers: long, kept: #""counted":["do"]"#, broken: #""counted":[]"#,
      sentences: ["expected the counted duties none, found do"]),
    Row(
      key: "counted", answers: short, kept: #""counted":[]"#, broken: #""counted":["do","ask"]"#,
      sentences: ["expected the counted duties ask, do, found none"]),
    Row(
      key: "guidance", answers: long, kept: #""guidance":{"know":"established"}"#,
      broken: #""guidance":{"know":"possible"}"#,
      sentences: [#"expected the guidance "know" to be possible, found established"#]),
    Row(
      key: "cites", answers: short, kept: #""cites":{"know":["s"],"ask":["s"]}"#,
      broken: #""cites":{"know":["s"],"do":["s"]}"#,
      sentences: [#"expected "do" to cite "s""#]),
    Row(
      key: "roles", answers: long, kept: #""roles":{"r":"established"}"#,
      broken: #""roles":{"r":"ruled-out"}"#,
      sentences: [#"expected the role "r" to be ruled-out, found established"#]),
    Row(
      key: "from", answers: long, kept: #""from":{"do":"2027-12-02"}"#,
      broken: #""from":{"do":"2027-12-01"}"#,
      sentences: [#"expected "do" from 2027-12-01, found 2027-12-02"#]),
    Row(
      key: "from", answers: long, kept: #""from":{"do":"2027-12-02"}"#,
      broken: #""from":{"do":"2027-12-03"}"#,
      sentences: [#"expected "do" from 2027-12-03, found 2027-12-02"#]),
    Row(
      key: "from", answers: long, kept: #""from":{"notice":"2026-08-02"}"#,
      broken: #""from":{"notice":"never"}"#,
      sentences: [#"expected "notice" from never, found 2026-08-02"#]),
    Row(
      key: "open", answers: open,
      kept: #""tier":"minimal","possible":["minimal","high"],"open":["more"]"#,
      broken: #""tier":"minimal","possible":["minimal","high"],"open":["more","later"]"#,
      sentences: [#"expected "later" to be open"#]),
    Row(
      key: "notAsked", answers: short, kept: #""notAsked":["later","more"]"#,
      broken: #""notAsked":["kind"]"#, sentences: [#"expected "kind" not to be asked"#]),
    Row(
      key: "notAsked", answers: #""kind":"unsure","more":"no","later":"none""#,
      kept: "", broken: #""notAsked":["later"]"#,
      sentences: [#"expected "later" not to be asked"#]),
    Row(
      key: "atMost", answers: long, kept: #""atMost":3"#, broken: #""atMost":2"#,
      sentences: ["expected at most 2 screens, found 3"]),
    Row(
      key: "atMost", answers: short, kept: #""atMost":1"#, broken: #""atMost":0"#,
      sentences: ["expected at most 0 screens, found 1"]),
  ]

  @Test(arguments: rows) func aPromiseIsKeptOrSaidToBeBroken(_ row: Row) {
    #expect(problems(row.answers, row.kept) == [])
    #expect(
      problems(row.answers, row.broken)
        == row.sentences.map { "scenario: scenario \"case\": \($0)" })
  }

  @Test func everyPromiseOfTheFormatHasARow() throws {
    let path =
      #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
      + "/Questionnaires/schema/scenario.json"
    let text = try Data(contentsOf: URL(fileURLWithPath: path))
    let schema = try #require(JSONSerialization.jsonObject(with: text) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    let expect = try #require(properties["expect"] as? [String: Any])
    let keys = try #require(expect["properties"] as? [String: Any])
    #expect(Set(Self.rows.map(\.key)) == Set(keys.keys))
  }

  @Test func anAnswerThatIsNotAskedForIsTold() {
    #expect(
      problems(#""kind":"b","more":"no""#, "") == [
        #"scenario: scenario "case": "more" has an answer and is not asked"#
      ])
  }

  private func problems(_ answers: String, _ expect: String) -> [String] {
    var tiny = TinyQuestionnaire()
    tiny.findings += #"""
      ,{"id":"notice","title":"T","because":"B","standing":"law","cites":["s"],
       "when":{"kind":"a"},"applies":{"from":"2026-08-02"}}
      """#
    tiny.sources += #",{"id":"t","label":"L2","title":"T","address":"https://c.d","status":"law"}"#
    tiny.duties.replace(#""do":"D","#, with: #""do":"D","cites":["t"],"#)
    tiny.duties += #"""
      ,{"id":"ask","binds":"when-asked","roles":["r"],"title":"T","do":"D","reference":"Art. 1",
       "fine":"none","standing":"law","cites":["s"],"when":{"fact":"is-a"},
       "starts":[{"from":"2027-12-02"}]}
      """#
    tiny.guidance = #"""
      {"id":"know","topic":"help","title":"T","text":"T","standing":"law","cites":["s"],
       "when":{"fact":"is-a"}}
      """#
    tiny.roles = #"{"id":"r","title":"R","when":{"fact":"is-a"}}"#
    let tier = expect.contains(#""tier""#) ? [] : [#""tier":"minimal""#]
    let members = (tier + [expect]).filter { !$0.isEmpty }.joined(separator: ",")
    tiny.scenarios = [
      #"{"id":"case","title":"T","asOf":"2026-11-23","story":"S","answers":{"# + answers
        + #"},"expect":{"# + members + "}}"
    ]
    return tiny.problems
  }
}
