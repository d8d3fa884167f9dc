import JSONText
import PseudoTerminal
import Testing

/// `aiact score`
@Suite struct ScoreTests {
  private let program = builtProgram(named: "aiact")

  /// The way that the page for checking us shows.
  @Test func ourOwnAnswersFitOurOwnCases() throws {
    let sheets = try runProgram(program, ["score", "--sheets"])
    #expect(sheets.exitCode == 0)
    let answers = try runProgram(program, ["classify"], input: sheets.output)
    #expect(answers.exitCode == 0)
    let score = try runProgram(program, ["score", "-"], input: answers.output)
    #expect(score.exitCode == 0)
    #expect(score.output.contains("WRONG TIER") == false)
    #expect(score.output.contains("no line for") == false)
    #expect(score.output.contains("findings that nothing here is called") == false)
    #expect(score.output.contains("100.0 %"))
    #expect(score.output.contains("always minimal"))
  }

  @Test func casesShowTheStoryAndHideWhatIsExpected() throws {
    let cases = try runProgram(program, ["score", "--cases"])
    #expect(cases.exitCode == 0)
    let lines = cases.output.split(separator: "\n")
    #expect(lines.count > 400)
    for line in lines {
      guard case .object(let object)? = JSONReader.read(Array(line.utf8)).node?.value else {
        Issue.record("no object: \(line)")
        continue
      }
      #expect(object.members.map(\.key) == ["id", "asOf", "title", "story"])
    }
  }

  @Test func badLinesAreNamedTheRestIsScoredAndTheExitCodeSaysSo() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "answers.jsonl",
      """
      {"id":"short-ranker","tier":"high"}

      nonsense
      {"id":"short-ranker","tier":"minimal"}
      {"id":"nobody","tier":"high"}
      {"id":"short-macro","tier":"unacceptable"}

      """)
    let score = try runProgram(program, ["score", folder("answers.jsonl")])
    #expect(score.exitCode == 1)
    for words in [
      "1 of ", "line 3: column 1: ", "line 4: \"short-ranker\" was answered before",
      "line 5: there is no case \"nobody\"", "line 6: \"unacceptable\" is not a tier",
      "no line for: ", "of those answered",
    ] {
      #expect(score.output.contains(words), "\(words)")
    }
    let json = try runProgram(program, ["score", folder("answers.jsonl"), "--format", "json"])
    #expect(json.exitCode == 1)
    guard case .object(let object)? = JSONReader.read(Array(json.output.utf8)).node?.value else {
      Issue.record("no JSON")
      return
    }
    #expect(object["failures"] != nil)
    #expect(json.output.contains(#""line": 6"#))
  }

  @Test(arguments: [
    ([], 64), (["--cases", "--sheets"], 64), (["-", "--cases"], 64), (["missing.jsonl"], 66),
  ])
  func wrongUseIsSaidAndHasItsCode(arguments: [String], code: Int) throws {
    let result = try runProgram(program, ["score"] + arguments)
    #expect(Int(result.exitCode) == code)
    #expect(result.output == "")
    #expect(!result.errors.isEmpty)
  }

  @Test func namesInAnswersReachTheTerminalCleaned() throws {
    let line = #"{"id":"\u001b[31mred","tier":"high","findings":["\u202e"]}"# + "\n"
    let result = try runProgram(program, ["score", "-"], input: line)
    #expect(result.exitCode == 1)
    #expect(!result.output.contains("\u{1b}"))
    #expect(!result.output.contains("\u{202e}"))
  }
}
