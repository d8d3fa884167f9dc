import JSONText
import PseudoTerminal
import Questionnaires
import Scenarios
import Storage
import Testing

@testable import Assessments

/// `aiact classify` as a filter.
@Suite struct ClassifyTests {
  /// The shortest sheet with a result: no AI system.
  private static let macro = #"{"technique":"fixed-rules","trained-part":"no"}"#

  private func classify(_ input: String, _ arguments: String...) throws -> ProgramResult {
    try runProgram(builtProgram(named: "aiact"), ["classify"] + arguments, input: input)
  }

  @Test func aSheetGivesOneLine() throws {
    let result = try classify(#"{"id":"macro","answers":\#(Self.macro)}"# + "\n")
    #expect(result.exitCode == 0)
    #expect(
      result.output == #"{"id":"macro","tier":"outside","possible":["outside"],"findings":["#
        + #"{"id":"outside-not-ai","tier":"outside","status":"established"}],"open":[]}"# + "\n")
    #expect(result.errors == "")
  }

  @Test func badLinesGiveErrorsInTheirPlace() throws {
    let result = try classify(
      """
      {"id":"a","answers":\(Self.macro)}
      {"id":"b","answers":{"techniqe":"learns"}}
      not json

      {"answers":{"technique":["learns","fixed-rules"]}}
      {"id":"e","answers":\(Self.macro)}
      """)
    #expect(result.exitCode == 1)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix(#"{"id":"a","tier":"outside""#))
    #expect(
      lines[1] == #"{"id":"b","error":"there is no question \"techniqe\"; did you mean"#
        + #" \"technique\"?"}"#)
    #expect(
      lines[2] == #"{"line":3,"error":"column 1: found \"n\" where a value was expected"}"#)
    #expect(
      lines[3] == #"{"line":5,"error":"\"technique\" takes one option; those that may be"#
        + #" true belong under \"maybe\" alone"}"#)
    #expect(lines[4].hasPrefix(#"{"id":"e","tier":"outside""#))
  }

  @Test func answersThatAreNotAskedAreListedNotRefused() throws {
    let result = try classify(
      #"{"id":"x","answers":{"technique":"known-optimisation","roles":["uses-others"]}}"#)
    #expect(result.exitCode == 0)
    #expect(result.output.contains(#""ignored":["roles"]"#))
  }

  /// Blocks and threads change nothing: neither the order nor the numbers of lines.
  @Test func threadsGiveTheSameBytes() throws {
    let sheets = [
      #"{"id":"macro","answers":\#(Self.macro)}"#, "", "no sheet",
      #"{"answers":\#(Self.macro)}"#, #"{"id":"open","answers":{}}"#,
    ]
    let input = String(repeating: sheets.joined(separator: "\n") + "\n", count: 40)
    let one = try classify(input)
    #expect(one.output.split(separator: "\n").count == 160)
    #expect(one.output.contains(#"{"line":198,"error":"#))
    for jobs in ["2", "3", "7"] {
      let several = try classify(input, "--jobs", jobs)
      #expect(several.output == one.output)
      #expect(several.exitCode == 1)
    }
    #expect(try classify(input, "--jobs", "0").exitCode == 64)
  }

  /// The quick way through a sheet leads to the same line as the strict one, which an
  /// escape forces.
  @Test func quickAndStrictReadingAgree() throws {
    let sheets = try ShippedQuestionnaire().scenarios.map { scenario in
      let answers = scenario.answers.map { question, answer in
        "\"\(question)\":\(JSONWriter(style: .compact).text(answer.output))"
      }
      return "{\"id\":\"\(scenario.id)\",\"answers\":{\(answers.sorted().joined(separator: ","))}}"
    }
    let quick = try classify(sheets.joined(separator: "\n"))
    let strict = try classify(
      sheets.joined(separator: "\n").replacing("\"answers\"", with: "\"\\u0061nswers\""))
    #expect(quick.exitCode == 0)
    #expect(quick.output.split(separator: "\n").count == sheets.count)
    #expect(quick.output == strict.output)
    let fields = ["--fields", "id,tier,possible,ignored"]
    let short = try runProgram(
      builtProgram(named: "aiact"), ["classify"] + fields, input: sheets.joined(separator: "\n"))
    let shortStrict = try runProgram(
      builtProgram(named: "aiact"), ["classify"] + fields,
      input: sheets.joined(separator: "\n").replacing("\"answers\"", with: "\"\\u0061nswers\""))
    #expect(short.output == shortStrict.output)
    #expect(short.output.split(separator: "\n").count == sheets.count)
  }

  /// The same where answers are left out, though the quick way keeps what it learns from sheet to sheet.
  @Test func quickAndStrictReadingAgreeOnWhatIsLeftOpen() throws {
    var sheets: [String] = []
    for (number, scenario) in try ShippedQuestionnaire().scenarios.enumerated() {
      for round in 0..<2 {
        let answers = scenario.answers.sorted { $0.key < $1.key }.enumerated()
          .filter { ($0.offset * 5 + number + round * 3) % 6 != 0 }
          .map { "\"\($1.key)\":\(JSONWriter(style: .compact).text($1.value.output))" }
        sheets.append("{\"id\":\"\(number)\",\"answers\":{\(answers.joined(separator: ","))}}")
      }
    }
    let quick = try classify(sheets.joined(separator: "\n"))
    let strict = try classify(
      sheets.joined(separator: "\n").replacing("\"answers\"", with: "\"\\u0061nswers\""))
    #expect(quick.exitCode == 0)
    #expect(quick.output.split(separator: "\n").count == sheets.count)
    #expect(quick.output.contains("\"status\":\"possible\""))
    #expect(quick.output == strict.output)
  }

  /// A short line holds what it names, in the order of the full one, whichever way the sheet takes.
  @Test(arguments: [
    ("id,tier,possible", #"{"id":"x","tier":"outside","possible":["outside"]}"#),
    ("possible, id", #"{"id":"x","possible":["outside"]}"#),
    ("tier", #"{"tier":"outside"}"#),
    ("open", #"{"open":[]}"#),
    ("ignored", #"{"ignored":["roles"]}"#),
    ("ignored,id,open", #"{"id":"x","open":[],"ignored":["roles"]}"#),
    (
      "findings",
      #"{"findings":[{"id":"outside-not-ai","tier":"outside","status":"established"}]}"#
    ),
  ])
  func fieldsKeepLinesShort(_ fields: String, _ line: String) throws {
    let quick =
      #"{"id":"x","answers":{"technique":"fixed-rules","trained-part":"no","roles":["uses-others"]}}"#
    for sheet in [quick, quick.replacing("answers", with: #"\u0061nswers"#)] {
      let result = try classify(sheet, "--fields", fields)
      #expect(result.output == line + "\n")
      #expect(result.exitCode == 0)
    }
  }

  @Test func fieldsLeaveErrorsWhole() throws {
    let result = try classify("no sheet\n{\"id\":\"a\"}", "--fields", "tier")
    #expect(result.exitCode == 1)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix(#"{"line":1,"error":"#))
    #expect(lines[1].hasPrefix(#"{"id":"a","error":"#))
  }

  @Test func influenceIsAFieldToo() throws {
    let sheet = #"{"id":"x","answers":{"technique":"unsure","roles":["uses-others"]}}"#
    let named = try classify(sheet, "--fields", "id,influence")
    #expect(named.output.hasPrefix(#"{"id":"x","influence":[{"question":"#))
    #expect(try classify(sheet, "--fields", "id", "--influence").output == named.output)
    #expect(!(try classify(sheet, "--fields", "id").output.contains("influence")))
  }

  @Test(arguments: ["ids", "", "id,,tier", "id;tier", "Id"])
  func anUnknownFieldNamesThose(_ fields: String) throws {
    let result = try classify("", "--fields", fields)
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(
      result.errors.hasSuffix(
        "; there is id, tier, possible, findings, open, influence, ignored\n"))
  }

  @Test func influenceRanksWhatIsOpen() throws {
    let result = try classify(
      #"{"id":"x","answers":{"technique":"unsure","roles":["uses-others"]}}"#, "--influence")
    let ranked = result.output.matches(of: #/{"question":"([^"]+)","share":([^}]+)}/#)
    let shares = try ranked.map { try #require(Double($0.2)) }
    #expect(shares == shares.sorted(by: >))
    #expect(try #require(shares.first) > 0.1)
    #expect(shares.last == 0)
    #expect(ranked.contains { $0.1 == "legacy-facts" && Double($0.2) == 0 })
  }

  @Test func whatIsNotKnownStaysPossible() throws {
    let result = try classify(#"{"id":"x","answers":{"technique":"unsure"}}"#)
    #expect(
      result.output.contains(
        #""tier":"outside","possible":["outside","minimal","limited","high","prohibited"]"#))
    #expect(result.output.contains(#""open":["technique""#))
  }

  @Test func anUnknownFolderIsNamed() throws {
    let result = try classify("", "--questionnaire", "/nowhere/at/all")
    #expect(result.exitCode == 66)
    #expect(result.output == "")
    #expect(result.errors.contains("/nowhere/at/all"))
  }
}
