import Questionnaires
import Testing

/// Findings and duties a lawyer can stand by.
@Suite struct RuleMistakeTests {
  @Test(arguments: [
    Mistake(
      "findings.json", #""standing": "law""#,
      #""standing": "draft""#,
      #"findings.json:3:5: error: a finding that is draft must say the "reading" taken "#
        + #"and what follows "otherwise" [missing-key]"#),
    Mistake(
      "findings.json", #""standing": "law""#,
      #""standing": "unsettled", "reading": "R""#,
      #"findings.json:3:5: error: a finding that is unsettled must say the "reading" "#
        + #"taken and what follows "otherwise" [missing-key]"#),
    Mistake(
      "findings.json", #""standing": "law""#,
      #""standing": "unsettled", "otherwise": "O""#,
      #"findings.json:3:5: error: a finding that is unsettled must say the "reading" "#
        + #"taken and what follows "otherwise" [missing-key]"#),
  ])
  func unsettledFindingsSayBothReadings(mistake: Mistake) throws {
    try mistake.check()
  }

  @Test(arguments: [
    Mistake(
      "duties/all.json", ", {}]",
      "]",
      #"duties/all.json:3:5: error: the last of "starts" must stand without "when" "#
        + "[no-default-start]"),
    Mistake(
      "duties/all.json", #"[{ "when": { "fact": "new" }, "from": "2027-01-01" }, {}]"#,
      "[]",
      #"duties/all.json:3:5: error: the last of "starts" must stand without "when" "#
        + "[no-default-start]"),
  ])
  func theLastStartOfADutyHasNoCondition(mistake: Mistake) throws {
    try mistake.check()
  }

  /// Duties that name no starts have those of their file, with the same demands; a mistake in them is
  /// told once.
  @Test func startsOfTheFileAreThoseOfItsDuties() throws {
    var sample = Sample()
    let own = #""starts": [{ "when": { "fact": "new" }, "from": "2027-01-01" }, {}],"#
    try sample.replace(own, with: "", in: "duties/all.json")
    #expect(sample.problems.map { $0.hasSuffix("[no-default-start]") } == [true])
    let shared =
      #""starts": [{ "when": { "fact": "new" }, "from": "never", "because": "B" }, {}], "duties""#
    try sample.replace(#""duties""#, with: shared, in: "duties/all.json")
    let duty = try #require(try sample.questionnaire().duties.first)
    #expect(duty.starts.map(\.day) == [.never, .undated])
    try sample.replace(
      #""fact": "new" }, "from": "never""#, with: #""fact": "old" }"#, in: "duties/all.json")
    #expect(sample.problems.count { $0.contains("there is no fact \"old\"") } == 1)
  }

  @Test func graceOfTheFileIsThatOfFindingsWithoutTheirOwn() throws {
    var sample = Sample()
    let own = #""grace": [{ "when": { "fact": "new" }, "cites": ["art-1"], "because": "B" }]"#
    try sample.replace(own, with: #""grace": []"#, in: "findings.json")
    let shared = #""grace": [{ "when": { "fact": "new" }, "because": "B" }], "findings""#
    try sample.replace(#""findings""#, with: shared, in: "findings.json")
    #expect(try sample.questionnaire().findings.first?.applies?.grace.count == 0)
    try sample.replace(
      #""from": "2026-08-02","#, with: #""from": "2026-08-02""#, in: "findings.json")
    try sample.replace(#""grace": []"#, with: "", in: "findings.json")
    #expect(try sample.questionnaire().findings.first?.applies?.grace.map(\.because) == ["B"])
  }
}
