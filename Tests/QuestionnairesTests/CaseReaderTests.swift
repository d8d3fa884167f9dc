import Questionnaires
import Testing
import Scenarios

/// What makes a scenario a case, and the sets of cases.
@Suite struct CaseReaderTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try Sample().questionnaire() }

  private static let sound = #"""
    {
      "id": "bot", "title": "T", "asOf": "2026-11-23", "story": "S", "kind": "teaching",
      "case": "case-001", "level": 2, "topics": ["talk"], "confusion": "C", "hint": "H",
      "explanation": { "text": "E", "article": "art-1", "source": "G", "standing": "draft" },
      "told": ["talks"], "notTold": ["how"], "reasons": { "talks": "R" },
      "answers": { "talks": "yes", "how": "By voice" }, "expect": { "tier": "limited" }
    }
    """#
  private static let sets = #"""
    { "sets": [
      { "id": "hour", "title": "T", "minutes": 60, "cases": ["case-001"], "discuss": ["D"],
        "errors": ["E"] }
    ] }
    """#

  private func read(
    _ scenario: String = Self.sound, sets: String = Self.sets, more: String? = nil
  ) -> ScenarioReader.Result {
    let texts = [("scenarios/0.json", scenario), ("sets.json", sets)]
    let all = texts + (more.map { [("scenarios/1.json", $0)] } ?? [])
    return ScenarioReader.read(
      all.map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }, for: questionnaire)
  }

  @Test func aCaseAndItsSetAreRead() throws {
    let result = read()
    #expect(result.problems == [])
    let scenario = try #require(result.scenarios.first)
    #expect(scenario.kind == .teaching)
    let teaching = try #require(scenario.teaching)
    #expect(teaching.id.text == "case-001")
    #expect(teaching.level == 2)
    #expect(teaching.topics.map(\.text) == ["talk"])
    #expect(teaching.confusion == "C")
    #expect(teaching.hint == "H")
    #expect(teaching.explanation.article.text == "art-1")
    #expect(teaching.explanation.standing == .draft)
    #expect(teaching.told.map(\.text) == ["talks"])
    #expect(teaching.notTold.map(\.text) == ["how"])
    #expect(teaching.reasons.values.sorted() == ["R"])
    let set = try #require(result.sets.first)
    #expect(set.id.text == "hour")
    #expect(set.minutes == 60)
    #expect(set.cases == [teaching.id])
    #expect(set.discuss == ["D"])
    #expect(set.errors == ["E"])
  }

  @Test(arguments: [
    (#""level": 2"#, #""level": 4"#, ["the level is 4; use 1 (easy), 2 or 3 (hard) [bad-level]"]),
    (#""topics": ["talk"]"#, #""topics": []"#, [#""topics" is missing or empty [missing-key]"#]),
    (#""confusion": "C", "#, "", [#"the key "confusion" is missing [missing-key]"#]),
    (#""told": ["talks"]"#, #""told": ["talk"]"#, [#"there is no question "talk" [unknown-name]"#]),
    (
      #""article": "art-1""#, #""article": "art-11""#,
      [#"there is no source "art-11"; did you mean "art-1"? [unknown-name]"#]
    ),
    (
      #""draft""#, #""maybe""#,
      [
        #""maybe" is not known for "standing"; use one of "final", "draft" [unknown-value]"#
      ]
    ),
    (
      #""reasons": { "talks""#, #""reasons": { "walks""#,
      [#"unknown key "walks" [unknown-key]"#]
    ),
  ])
  func mistakesInACaseAreTold(old: String, new: String, expected: [String]) {
    let messages = read(Self.sound.replacing(old, with: new)).problems.map(\.formatted)
    #expect(messages.count == expected.count)
    for (message, end) in zip(messages, expected) { #expect(message.hasSuffix(end), "\(message)") }
  }

  @Test func onlyACaseMaySpeakOfTeaching() {
    let messages = read(Self.sound.replacing("teaching", with: "law")).problems.map(\.code)
    #expect(messages == Array(repeating: "misplaced-teaching", count: 9))
  }

  @Test func casesStandOnce() {
    let problems = read(more: Self.sound.replacing(#""id": "bot""#, with: #""id": "bit""#)).problems
    #expect(problems.map(\.message) == [#"the case "case-001" stands twice"#])
  }

  @Test func aSetKnowsItsCases() {
    let problems = read(sets: Self.sets.replacing("case-001", with: "case-002")).problems
    #expect(
      problems.map(\.message) == [#"there is no case "case-002"; did you mean "case-001"?"#])
  }

  @Test(arguments: [(0, false), (1, true), (600, true), (601, false)])
  func aSetLastsAtMostTenHours(minutes: Int, isTaken: Bool) {
    let problems = read(sets: Self.sets.replacing("60", with: "\(minutes)")).problems
    #expect(problems.map(\.code) == (isTaken ? [] : ["bad-minutes"]))
  }

  @Test func setsStandOnce() {
    let item = Self.sets.dropFirst(12).dropLast(4)
    let problems = read(sets: #"{ "sets": [\#(item),\#(item)] }"#).problems
    #expect(problems.map(\.code) == ["duplicate-id"])
  }
}
