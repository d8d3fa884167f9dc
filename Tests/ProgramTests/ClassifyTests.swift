import Assessments
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// `aiact classify` as a filter.
@Suite struct ClassifyTests {
  private func classify(_ input: String, _ arguments: String...) throws -> ProgramResult {
    try runProgram(builtProgram(named: "aiact"), ["classify"] + arguments, input: input)
  }

  @Test func aSheetGivesOneLine() throws {
    let result = try classify(#"{"id":"macro","answers":{"technique":"fixed-rules"}}"# + "\n")
    #expect(result.exitCode == 0)
    #expect(
      result.output == #"{"id":"macro","tier":"outside","possible":["outside"],"findings":["#
        + #"{"id":"outside-not-ai","tier":"outside","status":"established"}],"open":[]}"# + "\n")
    #expect(result.errors == "")
  }

  @Test func badLinesGiveErrorsInTheirPlace() throws {
    let result = try classify(
      """
      {"id":"a","answers":{"technique":"fixed-rules"}}
      {"id":"b","answers":{"techniqe":"learns"}}
      not json

      {"answers":{"technique":["learns","fixed-rules"]}}
      {"id":"e","answers":{"technique":"fixed-rules"}}
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
      lines[3] == #"{"line":5,"error":"\"technique\" takes one option; candidates belong under"#
        + #" \"maybe\" alone"}"#)
    #expect(lines[4].hasPrefix(#"{"id":"e","tier":"outside""#))
  }

  @Test func answersThatAreNotAskedAreListedNotRefused() throws {
    let result = try classify(
      #"{"id":"x","answers":{"technique":"fixed-rules","roles":["uses-others"]}}"#)
    #expect(result.exitCode == 0)
    #expect(result.output.contains(#""ignored":["roles"]"#))
  }

  @Test func influenceRanksWhatIsOpen() throws {
    let result = try classify(
      #"{"id":"x","answers":{"technique":"unsure","roles":["uses-others"]}}"#, "--influence")
    #expect(result.output.contains(#","influence":[{"question":"special","share":0.35},"#))
    #expect(result.output.contains(#"{"question":"first-supplied","share":0.0}"#))
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
