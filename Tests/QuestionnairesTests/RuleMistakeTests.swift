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
}
