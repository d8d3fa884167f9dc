import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// The commands around the interview.
@Suite struct CommandTests {
  private let program = builtProgram(named: "aiact")

  @Test func withoutATerminalTheInterviewSaysWhatToUse() throws {
    let result = try runProgram(program)
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(
      result.errors == "aiact: the interview needs a terminal; for answers from a pipe use "
        + "\"\(program) classify\"\n")
  }

  @Test func theBuiltInQuestionnaireIsTheOneInTheRepository() throws {
    let folder = try TemporaryFolder()
    let result = try runProgram(program, ["questionnaire", "export", folder("copy")])
    #expect(result.exitCode == 0)
    for name in ["eu-ai-act", "schema"] {
      let exported = try JSONFolder.read(folder("copy/\(name)"))
      let original = try JSONFolder.read(
        "\(ShippedQuestionnaire.repository)/Questionnaires/\(name)")
      // Of a translation the program carries what is current, in the order of the texts.
      #expect(
        exported.filter { !$0.path.hasPrefix("languages/") }
          == original.filter { !$0.path.hasPrefix("languages/") })
      #expect(exported.map(\.path) == original.map(\.path))
    }
  }

  @Test func checkFindsTheShippedQuestionnaireSound() throws {
    let result = try runProgram(program, ["check", ShippedQuestionnaire.folder])
    #expect(result.exitCode == 0, "\(result.output)")
    #expect(result.output.contains("0 errors"))
  }

  @Test func checkNamesFileLineAndColumn() throws {
    let folder = try TemporaryFolder()
    try folder.write("questionnaire.json", "{\n  \"format\": 1,\n}\n")
    let result = try runProgram(program, ["check", folder.path])
    #expect(result.exitCode == 1)
    #expect(
      result.output.contains(
        "questionnaire.json:2:14: error: remove this comma: nothing follows it [json]\n"))
  }

  @Test func theListNamesTheQuestionnaire() throws {
    let result = try runProgram(program, ["questionnaire", "list", "--as-of", "2026-11-23"])
    #expect(result.exitCode == 0)
    #expect(result.output.hasPrefix("eu-ai-act  "))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func theListSaysWhenTheLawIsOldAndStillSucceeds() throws {
    for day in ["2027-03-24", "2030-01-01"] {
      let result = try runProgram(program, ["questionnaire", "list", "--as-of", day])
      #expect(result.exitCode == 0)
      let lines = result.output.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.last?.contains("and what changed since is not in it") == true)
    }
  }

  @Test func showPrintsEveryQuestion() throws {
    let shipped = try ShippedQuestionnaire()
    let result = try runProgram(program, ["questionnaire", "show"])
    #expect(result.exitCode == 0)
    for entry in shipped.questionnaire.outline.entries {
      #expect(result.output.contains("[\(entry.question.id)]"))
    }
  }

  @Test(arguments: ["md", "html", "json", "txt"])
  func aReportIsWrittenOnceAndTheSameEachTime(format: String) throws {
    let folder = try TemporaryFolder()
    let file = try SavedScenario.write(to: folder)
    let arguments = ["report", file, "--format", format, "--as-of", "2026-11-23"]
    let shown = try runProgram(program, arguments)
    #expect(shown.exitCode == 0, "\(shown.errors)")
    #expect(shown.output.contains("Report test"))
    let saved = try runProgram(program, arguments + ["-o", folder("out")])
    #expect(saved.exitCode == 0)
    #expect(saved.output == "")
    let again = try runProgram(program, arguments + ["-o", folder("out")])
    #expect(again.exitCode == 73)
    #expect(again.errors.contains("it was not overwritten"))
    let forced = try runProgram(program, arguments + ["-o", folder("out"), "--force"])
    #expect(forced.exitCode == 0)
  }

  @Test func finesAreWorkedOutForTheFirm() throws {
    let folder = try TemporaryFolder()
    let file = try SavedScenario.write(to: folder, answering: "law-d28-city-bot")
    let small = try runProgram(
      program, ["report", file, "--format", "json", "--size", "sme", "--turnover", "20000000"])
    #expect(small.output.contains("\"yours\": \"EUR 600 000\""))
    let without = try runProgram(program, ["report", file, "--turnover", "20000000"])
    #expect(without.exitCode == 64)
    #expect(without.errors.contains("--turnover needs --size"))
  }

  /// As the help says.
  @Test func theSizeOfTheFirmChangesFinesAlone() throws {
    let folder = try TemporaryFolder()
    let file = try SavedScenario.write(to: folder, answering: "law-d28-city-bot")
    let arguments = ["report", file, "--format", "json", "--as-of", "2026-11-23"]
    let reports = try [[], ["--size", "sme"], ["--size", "sme", "--turnover", "20000000"]].map {
      try runProgram(program, arguments + $0).output.split(separator: "\n")
    }
    let kept = reports.map { lines in
      lines.filter { line in
        !["\"made", "\"rule\"", "\"your"].contains { line.contains($0) }
      }
    }
    #expect(Set(reports).count == 3)
    #expect(kept[0].contains { $0.contains("\"fine") })
    #expect(Set(kept).count == 1)
    let help = try runProgram(program, ["report", "--help"]).output
      .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(help.contains("It says which fine is the highest, and changes no duties."))
  }

  @Test func aFileThatIsNoAssessmentIsRefusedWithItsPlace() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x.json", "{\n  \"format\": 1,,\n}")
    let result = try runProgram(program, ["report", file])
    #expect(result.exitCode == 65)
    #expect(result.errors.contains("x.json:2:15: "))
  }

  @Test func aMissingFileIsNamed() throws {
    let result = try runProgram(program, ["report", "/nowhere/x.json"])
    #expect(result.exitCode == 66)
    #expect(result.errors.contains("/nowhere/x.json"))
  }

  @Test func theVersionIsPrinted() throws {
    let result = try runProgram(program, ["--version"])
    #expect(result.exitCode == 0)
    #expect(result.output.hasPrefix("aiact "))
  }
}
