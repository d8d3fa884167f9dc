@testable import Assessments
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// Forms out, filled-in forms in, and letters, as commands on files.
@Suite struct FormCommandTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String..., input: String = "") throws -> ProgramResult {
    try runProgram(program, arguments, environment: ["HOME": folder.path], input: input)
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try FileReader.read(folder(name), limit: 1 << 22)
  }

  private func answers(_ name: String) throws -> Answers {
    try Assessment(reading: bytes(name)).fit(to: try ShippedQuestionnaire().questionnaire).answers
  }

  @Test(arguments: ["html", "docx", "csv", "md", "txt"])
  func aFormIsWrittenInEveryFormat(ending: String) throws {
    let file = try SavedScenario.write(to: folder)
    let result = try run("questionnaire", "form", "--for", file, "-o", folder("f.\(ending)"))
    #expect(result.exitCode == 0, "\(result.errors)")
    let said = result.errors.replacing(/[0-9]+\ rows/, with: "# rows")
    let rows = ending == "csv" ? " (# rows)" : ""
    #expect(said == "Written: \(folder("f.\(ending)"))\(rows)\n")
    #expect(try bytes("f.\(ending)").count > 10_000)
    let again = try run("questionnaire", "form", "-o", folder("f.\(ending)"))
    #expect(again.exitCode == 73)
    #expect(again.errors.hasSuffix("--force replaces it\n"))
  }

  @Test func aFormCannotBeASpreadsheetFileOrACalendar() throws {
    let result = try run("questionnaire", "form", "-o", folder("f.ics"))
    #expect(result.exitCode == 64)
    #expect(
      result.errors
        == "aiact: a form is written as html, docx, csv, pdf, md or txt, not as ics\n")
  }

  @Test func aFilledTableBecomesTheSameAssessment() throws {
    let file = try SavedScenario.write(to: folder)
    #expect(
      try run("questionnaire", "form", "--for", file, "-o", folder("f.csv")).exitCode == 0)
    let result = try run("import", folder("f.csv"), "-o", folder("new.json"))
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.errors == "Written: \(folder("new.json"))\n")
    #expect(result.output.contains("System: Report test"))
    #expect(try answers("new.json") == answers("a.json"))
    #expect(try Assessment(reading: bytes("new.json")).system.name == "Report test")
  }

  @Test func aMistakeLeavesNothingBehind() throws {
    try folder.write("good.json", #"{"id": "a", "answers": {"technique": "learns"}}"#)
    try folder.write(
      "bad.json", "{\n \"answers\": {\"techniqe\": \"learns\",\n \"roles\": [\"x\"]}}")
    let result = try run(
      "import", folder("good.json"), folder("bad.json"), "-o", folder("out") + "/")
    #expect(result.exitCode == 65)
    #expect(result.output == "")
    #expect(
      result.errors == "aiact: \(folder("bad.json")):2:14: there is no question \"techniqe\"; did "
        + "you mean \"technique\"?\n"
        + "\(folder("bad.json")):3:11: \"roles\" has no option \"x\"\n")
    #expect(!FileKind.exists(folder("out")))
  }

  @Test func severalSheetsGoIntoAFolder() throws {
    let sheets = """
      {"id": "One", "answers": {"technique": "learns"}}
      {"id": "One", "answers": {"technique": "reasons"}}
      """
    let refused = try run("import", "-", "-o", folder("one.json"), input: sheets)
    #expect(refused.exitCode == 64)
    let result = try run("import", "-", "-o", folder("out") + "/", "--by", "C.", input: sheets)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(try answers("out/one.json") != answers("out/one-2.json"))
    #expect(try Assessment(reading: bytes("out/one.json")).people == ["C."])
  }

  @Test func ofManySystemsALineIsToldOfEach() throws {
    func sheets(_ count: Int) -> String {
      (1...count).map { "{\"id\": \"S\($0)\", \"answers\": {\"technique\": \"learns\"}}\n" }
        .joined()
    }
    let three = try run("import", "-", "-o", folder("three") + "/", input: sheets(3))
    #expect(three.output.contains("- How it produces its results"))
    let four = try run("import", "-", "-o", folder("four") + "/", input: sheets(4))
    let lines = four.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("S1: ") && lines[0].hasSuffix(" open"))
    let looked = try run("import", "-", "--dry-run", input: sheets(4))
    #expect(looked.output.contains("- How it produces its results"))
  }

  @Test func anExistingAssessmentIsReplacedOnlyWhenToldTo() throws {
    let file = try SavedScenario.write(to: folder)
    try folder.write("sheet.json", #"{"answers": {"technique": "learns"}}"#)
    let before = try bytes("a.json")
    #expect(try run("import", folder("sheet.json"), "-o", file).exitCode == 73)
    #expect(try bytes("a.json") == before)
    #expect(try run("import", folder("sheet.json"), "-o", file, "--force").exitCode == 0)
    #expect(try answers("a.json").count == 1)
    #expect(!FileKind.exists(folder("a.json.lock")))
  }

  @Test func whatIsOnlyLookedAtIsNotWritten() throws {
    try folder.write("sheet.json", #"{"answers": {"technique": "learns"}}"#)
    let result = try run("import", folder("sheet.json"), "--dry-run")
    #expect(result.exitCode == 0)
    #expect(result.output.contains("- How it produces its results: With machine learning"))
    #expect(result.output.contains("System: sheet\n"))
    #expect(!FileKind.exists(folder(".local")))
  }

  @Test func anAssessmentCanGoToStandardOutput() throws {
    let result = try run(
      "import", "-", "-o", "-", input: #"{"id": "x", "answers": {"technique": "learns"}}"#)
    #expect(result.exitCode == 0)
    #expect(try Assessment(reading: Array(result.output.utf8)).system.name == "x")
    #expect(result.errors.hasPrefix("Standard input: an answer sheet, 1 answer.\n"))
  }

  @Test func aLetterIsWrittenOrNot() throws {
    let file = try SavedScenario.write(to: folder)
    let nothing = try run("letter", file, "--as-of", "2026-11-23", "-o", folder("l.txt"))
    #expect(nothing.exitCode == 1)
    #expect(nothing.errors.hasSuffix("no letter is written\n"))
    #expect(!FileKind.exists(folder("l.txt")))
    try folder.write("sheet.json", #"{"id": "x", "answers": {"technique": "unsure"}}"#)
    #expect(try run("import", folder("sheet.json"), "-o", folder("x.json")).exitCode == 0)
    let written = try run("letter", folder("x.json"), "-o", folder("l.txt"))
    #expect(written.exitCode == 0, "\(written.errors)")
    let text = String(decoding: try bytes("l.txt"), as: UTF8.self)
    #expect(text.contains("Dear Sir or Madam,"))
    #expect(text.contains("AI system in the sense of the Act."))
  }

  @Test func classifyReadsAssessmentsAndForms() throws {
    let file = try SavedScenario.write(to: folder)
    try folder.write("line.jsonl", #"{"id": "macro", "answers": {"technique": "unsure"}}"# + "\n")
    _ = try run("questionnaire", "form", "--for", file, "-o", folder("f.csv"))
    let result = try run(
      "classify", "--fields", "id,tier", file, folder("line.jsonl"), folder("f.csv"),
      folder("missing.json"))
    #expect(result.exitCode == 1)
    #expect(
      result.output == """
        {"id":"Report test","tier":"high"}
        {"id":"macro","tier":"outside"}
        {"id":"Report test","tier":"high"}

        """)
    #expect(result.errors.contains("missing.json: there is no file or folder of this name"))
  }

  @Test func anAssessmentMayBeALine() throws {
    let file = try SavedScenario.write(to: folder)
    let text = String(decoding: try FileReader.read(file, limit: 1 << 20), as: UTF8.self)
    let line = text.split(separator: "\n").joined() + "\n"
    let result = try run("classify", "--fields", "id,tier", input: line)
    #expect(result.exitCode == 0, "\(result.output)")
    #expect(result.output == #"{"id":"Report test","tier":"high"}"# + "\n")
  }

  /// Begun with the answers of a file, the interview asks only the rest, and everything is kept.
  @Test func anInterviewBeginsWithTheAnswersOfAFile() throws {
    try folder.write(
      "sheet.json", #"{"id": "Rota", "answers": {"technique": "learns"}}"#)
    let terminal = try PseudoTerminal(
      program,
      [
        "interview", folder("new.json"), "--answers", folder("sheet.json"), "--as-of", "2026-11-23",
      ],
      environment: ["HOME": folder.path], columns: 80, rows: 200)
    try terminal.expect("What do you do with it?")
    try terminal.expect("answer> ")
    #expect(try answers("new.json").count == 1)
    try terminal.send("\u{4}")
    #expect(try terminal.wait() == 0)
  }
}
