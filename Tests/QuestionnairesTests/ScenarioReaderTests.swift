import Questionnaires
import Testing
import Scenarios

@Suite struct ScenarioReaderTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try Sample().questionnaire()
  }

  private static let sound = #"""
    {
      "id": "bot", "title": "T", "asOf": "2026-11-23", "story": "S", "source": "X",
      "answers": { "talks": "yes", "how": "By voice", "size": 5 },
      "expect": {
        "tier": "limited", "alsoAcceptable": ["minimal"], "possible": ["minimal", "limited"],
        "findings": { "must-tell": "possible" }, "open": ["day"], "notAsked": ["places"],
        "atMost": 6, "duties": { "tell": "possible" }, "from": { "must-tell": "2026-08-02" },
        "counted": ["tell"], "guidance": { "office": "ruled-out" }, "cites": { "tell": ["art-1"] }
      }
    }
    """#

  private func read(_ texts: String...) -> ScenarioReader.Result {
    let files = texts.enumerated().map {
      SourceFile(path: "scenarios/\($0).json", bytes: Array($1.utf8))
    }
    return ScenarioReader.read(files, for: questionnaire)
  }

  @Test func everyPromiseIsRead() throws {
    let result = read(Self.sound)
    #expect(result.problems == [])
    let scenario = try #require(result.scenarios.first)
    #expect(scenario.id.text == "bot")
    #expect(scenario.asOf.description == "2026-11-23")
    #expect(scenario.answers.count == 3)
    #expect(scenario.expect.tier == .limited)
    #expect(scenario.expect.alsoAcceptable == [.minimal])
    #expect(scenario.expect.possible == [.minimal, .limited])
    #expect(scenario.expect.findings.map(\.status) == [.possible])
    #expect(scenario.expect.duties.map(\.id.text) == ["tell"])
    #expect(scenario.expect.from.map(\.name) == ["must-tell"])
    #expect(
      scenario.expect.from.map(\.day) == [.from(try #require(CalendarDate(iso: "2026-08-02")))])
    #expect(scenario.expect.counted?.map(\.text) == ["tell"])
    #expect(scenario.expect.guidance.map(\.id.text) == ["office"])
    #expect(scenario.expect.guidance.map(\.status) == [.ruledOut])
    #expect(scenario.expect.cites.map(\.name) == ["tell"])
    #expect(scenario.expect.cites.map { $0.sources.map(\.text) } == [["art-1"]])
    #expect(scenario.expect.open.map(\.text) == ["day"])
    #expect(scenario.expect.notAsked.map(\.text) == ["places"])
    #expect(scenario.expect.atMost == 6)
    #expect(scenario.disputed == nil)
  }

  @Test(arguments: [
    (
      #""talks": "yes""#, #""talk": "yes""#,
      [#"3:16: error: there is no question "talk"; did you mean "talks"? [bad-answer]"#]
    ),
    (
      #""talks": "yes", "how": "By voice""#, #""talks": "si", "how": 1"#,
      [
        #"3:16: error: "talks" has no option "si" [bad-answer]"#,
        #"3:31: error: the answer to "how" must be text [bad-answer]"#,
      ]
    ),
    (
      #"{ "talks": "yes", "how": "By voice", "size": 5 }"#, "[]",
      ["3:14: error: a list stands here; an object { … } was expected [wrong-type]"]
    ),
    (
      #""tier": "limited""#, #""tier": "low""#,
      [
        #"5:13: error: "low" is not known for "tier"; use one of "outside", "minimal", "#
          + #""limited", "high", "prohibited" [unknown-value]"#
      ]
    ),
    (
      #""must-tell": "possible""#, #""must-say": "possible""#,
      [#"6:19: error: there is no finding or duty "must-say" [unknown-name]"#]
    ),
    (
      #""must-tell": "possible""#, #""must-tell": "maybe""#,
      [
        #"6:32: error: "maybe" is not known for "must-tell"; use one of "established", "#
          + #""possible", "ruled-out" [unknown-value]"#
      ]
    ),
    (
      #"["day"]"#, #"["daily"]"#,
      [#"4:13: error: there is no question "daily" [unknown-name]"#]
    ),
    (
      #""atMost": 6"#, #""atMost": "6", "atLeast": 1"#,
      [
        #"7:15: error: "atMost" is text; a whole number was expected [wrong-type]"#,
        #"7:20: error: unknown key "atLeast" [unknown-key]"#,
      ]
    ),
    (
      #""tell": "possible""#, #""must-tell": "possible""#,
      [#"7:30: error: there is no finding or duty "must-tell" [unknown-name]"#]
    ),
    (
      #""must-tell": "2026-08-02""#, #""must-tell": "2026-08-32", "told": "2026-08-02""#,
      [
        #"7:75: error: "2026-08-32" is not a date; write it as 2026-12-02 [bad-date]"#,
        #"7:89: error: there is no finding or duty "told" [unknown-name]"#,
      ]
    ),
    (
      #""counted": ["tell"]"#, #""counted": ["told"]"#,
      [#"4:13: error: there is no duty "told" [unknown-name]"#]
    ),
    (
      #""office": "ruled-out""#, #""officer": "ruled-out""#,
      [#"8:40: error: there is no guidance "officer" [unknown-name]"#]
    ),
    (
      #""cites": { "tell": ["art-1"] }"#, #""cites": { "tale": [], "tell": ["art-2"] }"#,
      [
        #"8:74: error: there is no source "art-2" [unknown-name]"#,
        #"8:76: error: there is no duty or guidance "tale" [unknown-name]"#,
      ]
    ),
    (
      #""asOf": "2026-11-23""#, #""asOf": "2026-11-31""#,
      [#"2:38: error: "2026-11-31" is not a date; write it as 2026-12-02 [bad-date]"#]
    ),
    (
      #""story": "S""#, #""tale": "S""#,
      [
        #"1:1: error: the key "story" is missing [missing-key]"#,
        #"2:52: error: unknown key "tale" [unknown-key]"#,
      ]
    ),
  ])
  func mistakesAreToldAtTheirPlace(old: String, new: String, expected: [String]) {
    let result = read(Self.sound.replacing(old, with: new))
    #expect(result.problems.map(\.formatted) == expected.map { "scenarios/0.json:\($0)" })
  }

  @Test func aScenarioWithAnAnswerThatCannotBeTakenIsNotPlayed() {
    #expect(read(Self.sound.replacing(#""size": 5"#, with: #""size": "5""#)).scenarios.isEmpty)
  }

  @Test func scenariosStandOnce() {
    #expect(
      read(Self.sound, Self.sound).problems.map(\.formatted) == [
        #"scenarios/1.json:1:1: error: the scenario "bot" stands twice [duplicate-id]"#
      ])
  }

  @Test func filesOfOtherPartsArePassedOver() {
    let result = ScenarioReader.read(Sample().sourceFiles, for: questionnaire)
    #expect(result.scenarios.isEmpty)
    #expect(result.problems == [])
  }
}
