import PseudoTerminal
import Testing

/// `aiact practise`
@Suite struct PractiseTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func practise(
    _ words: [String], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      builtProgram(named: "aiact"),
      ["practise"] + words + ["--questionnaire", ClassFixture.folder],
      environment: ["HOME": home.path], columns: columns, rows: rows)
  }

  /// Sets without a case that fits help nobody who looks for one.
  @Test func aListNamesTheSetsInWhichItsCasesStand() throws {
    func list(_ words: String...) throws -> String {
      try runProgram(builtProgram(named: "aiact"), ["practise", "--list"] + words).output
    }
    let fitting = try list("camera", "--level", "1")
    #expect(fitting.contains("half-day") && !fitting.contains("first-hour"))
    let set = try list("--set", "first-hour")
    #expect(set.contains("CASES (3)") && set.contains("first-hour  "))
    #expect(!set.contains("half-day"))
  }

  @Test func theResultComesFirstThenTheReason() throws {
    let terminal = try practise(["case-001"])
    try terminal.expect("case-001: The paper sorter")
    try terminal.expect("Nobody reads the others.")
    try terminal.expect("begin> ")
    try terminal.send("\r")
    try terminal.expect("nothing is saved")
    for answer in ["1", "2", "2"] {
      try terminal.expect("answer> ")
      try terminal.send(answer + "\r")
    }
    try terminal.expect("check> ")
    try terminal.send("\r")
    try terminal.expect("ANOTHER RESULT. Yours: minimal. The suggested one: high.")
    try terminal.expect("Why: The order decides who has a chance.")
    try terminal.expect("What people confuse:")
    try terminal.expect("The near miss:")
    try terminal.expect("Why: Nobody reads the others.")
    try terminal.expect("POINTS: 2 of 15")
    #expect(try terminal.wait() == 0)
    #expect(home.names == [])
  }

  @Test func theCaseIsToldAgainAndHintsCost() throws {
    let terminal = try practise(["case-001"])
    try terminal.expect("begin> ")
    try terminal.send("go\r")
    try terminal.expect("Press Enter to go on")
    try terminal.expect("begin> ")
    try terminal.send("\r")
    try terminal.expect("answer> ")
    try terminal.send(":case\r")
    try terminal.expect("The ten at the top are invited.")
    try terminal.expect("answer> ")
    try terminal.send(":hint\r")
    try terminal.expect("Hint (costs one point): Look again")
    try terminal.expect("answer> ")
    try terminal.send(":hint\r")
    try terminal.expect("Hint (costs one point): Ask what happens")
    for answer in ["1", "2", "1"] {
      try terminal.expect("answer> ")
      try terminal.send(answer + "\r")
    }
    try terminal.expect("check> ")
    try terminal.send("\r")
    try terminal.expect("RIGHT. Your result: high.")
    try terminal.expect("POINTS: 13 of 15 (")
    try terminal.expect("2 hints -2")
    #expect(try terminal.wait() == 0)
  }

  /// The story is what the first screen is for.
  @Test(arguments: [(80, 24), (40, 24)])
  func theWholeStoryStandsOnTheFirstScreen(columns: Int, rows: Int) throws {
    let terminal = try practise(["case-001"], columns: columns, rows: rows)
    let screen = try terminal.expect("begin> ")
    #expect(screen.contains("A shop puts applications"))
    #expect(screen.contains("others."))
    let lines = terminal.plainText.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= rows)
    #expect(lines.allSatisfy { $0.count <= columns })
  }

  @Test func theTwinIsPlayedAfterTheCase() throws {
    let terminal = try practise(["case-001", "--twin"])
    try terminal.expect("begin> ")
    try terminal.send("\r")
    for answer in ["1", "2", "1"] {
      try terminal.expect("answer> ")
      try terminal.send(answer + "\r")
    }
    try terminal.expect("check> ")
    try terminal.send("\r")
    try terminal.expect("RIGHT.")
    try terminal.expect("Now something is different: The order decides: \"No,")
    try terminal.expect("begin> ")
    try terminal.send("\r")
    for answer in ["1", "2", "2"] {
      try terminal.expect("answer> ")
      try terminal.send(answer + "\r")
    }
    try terminal.expect("check> ")
    try terminal.send("\r")
    try terminal.expect("RIGHT. Your result: minimal.")
    #expect(try terminal.wait() == 0)
  }

  @Test func aTeamNeedsItsFolderAndTheOtherWayRound() throws {
    let program = builtProgram(named: "aiact")
    for words in [["--team", "Red"], ["--save", home("teams")]] {
      let run = try runProgram(
        program, ["practise", "case-001", "--questionnaire", ClassFixture.folder] + words)
      #expect(run.exitCode == 64)
      #expect(run.errors.contains("needs"))
    }
  }

  @Test func whatIsSomethingElseIsNotWrittenOver() throws {
    let teams = try TemporaryFolder()
    try teams.write("red--case-001.json", "{}")
    let terminal = try practise(["case-001", "--team", "Red", "--save", teams.path])
    try terminal.expect("these are no answers of a")
    #expect(try terminal.wait() == 65)
    #expect(teams.names == ["red--case-001.json"])
  }

  @Test func casesAreListedAndChosen() throws {
    func list(_ words: String...) throws -> ProgramResult {
      try runProgram(
        builtProgram(named: "aiact"),
        ["practise", "--list", "--questionnaire", ClassFixture.folder] + words)
    }
    let all = try list()
    #expect(all.output.contains("case-001  2  The paper sorter [work, sorting]"))
    #expect(all.output.contains("lesson  A first lesson (2 cases, 45 minutes)"))
    #expect(!all.output.contains("high"))
    #expect(!all.output.contains("rule"))
    #expect(try list("--all").output.contains("rule"))
    #expect(try !list("telephone").output.contains("case-001"))
    #expect(try !list("--level", "1").output.contains("case-001"))
    #expect(try !list("--tier", "high").output.contains("case-002"))
    #expect(try list("--set", "lesson", "--level", "1").output.contains("case-002"))
    #expect(try !list("--set", "lesson", "--level", "1").output.contains("case-001"))
    #expect(try list("--set", "nowhere").exitCode == 66)
    let none = try list("--topic", "nothing")
    #expect(none.exitCode == 66)
    #expect(none.errors.contains("topics are: sorting (1), talk (1), work (1)"))
    #expect(try list("--level", "4").exitCode == 64)
  }

  @Test func pagesAreWrittenForPaper() throws {
    for (kind, text) in [
      ("cards", "What we think"), ("sheets", "1  Talks with people"),
      ("solutions", "Guidelines, point 12; still a draft"),
    ] {
      let file = home("\(kind).md")
      let run = try runProgram(
        builtProgram(named: "aiact"),
        [
          "practise", "--set", "lesson", "--print", kind, "--format", "txt", "--questionnaire",
          ClassFixture.folder,
        ])
      #expect(run.exitCode == 0)
      let plain = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(plain.contains(text.replacing("  ", with: " ")), "\(kind): \(run.output)")
      #expect(kind == "solutions" || !plain.contains("HIGH RISK 1"))
      let written = try runProgram(
        builtProgram(named: "aiact"),
        [
          "practise", "--set", "lesson", "--print", kind, "-o", file, "--questionnaire",
          ClassFixture.folder,
        ])
      #expect(written.errors.contains("Written: "))
    }
    #expect(home.names == ["cards.md", "sheets.md", "solutions.md"])
  }
}
