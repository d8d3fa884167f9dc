@testable import Assessments
import Glibc
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// No control character of a file, a questionnaire or an argument reaches the terminal.
@Suite struct HostileTextTests {
  private let program = builtProgram(named: "aiact")
  private let home: TemporaryFolder
  private let small: SmallQuestionnaire

  init() throws {
    home = try TemporaryFolder()
    // The last question takes any text.
    small = try SmallQuestionnaire(replacing: [
      "\"kind\": \"one-of\", \"text\": \"Does it talk":
        "\"kind\": \"text\", \"text\": \"Does it talk",
      "\"options\": [ { \"id\": \"yes\", \"text\": \"It does\" }, "
        + "{ \"id\": \"no\", \"text\": \"Never\" } ]": "\"optional\": true",
      "\"people\": \"yes\"": "\"data\": \"own\"",
    ])
  }

  /// An assessment with hostile text wherever a user can write.
  private func assessment(answered: Int) throws -> Assessment {
    let hostile = HostileText.text
    var assessment = try small.assessment(name: hostile, summary: hostile, answered: answered)
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    assessment.assessor = hostile
    let last = try #require(small.questionnaire.outline.entries.last?.question.id)
    assessment.answer(last, with: .text(hostile + "\n" + hostile), at: now)
    for entry in small.questionnaire.outline.entries {
      let id = entry.question.id
      assessment.setNote(hostile + "\n" + hostile, on: id, at: now)
      assessment.addEvidence(Evidence(place: hostile, title: hostile, added: now), on: id)
      assessment.setFlag(hostile, on: id, at: now)
    }
    return assessment
  }

  private func store(_ assessment: Assessment, at path: String) throws -> String {
    try DurableFile.write(Array(assessment.text.utf8), to: path)
    return path
  }

  private func interview(_ arguments: [String], folder: String) throws -> PseudoTerminal {
    try PseudoTerminal(
      program, ["interview", "--questionnaire", folder] + arguments,
      environment: ["HOME": home.path, "XDG_DATA_HOME": home("data"), "TERM": "dumb"],
      columns: 80, rows: 200)
  }

  private func expectClean(_ terminal: PseudoTerminal) {
    let findings = HostileText.findings(in: terminal.transcript, allowing: ["\n", "\r"])
    #expect(findings == [])
  }

  private static let commands = [
    ":answers", ":flags", ":evidence", ":note more", ":report", ":status", ":whatif", ":law",
    ":why", ":examples", ":help all", ":interviewee", ":save", "?", ":go nothing", ":go -",
  ]

  @Test func anAssessmentIsShownClean() throws {
    let file = try store(assessment(answered: 1), at: home(HostileText.fileName + ".json"))
    let terminal = try interview([file], folder: small.folder.path)
    for command in Self.commands {
      try terminal.expect("answer> ")
      try terminal.send(command + "\r")
    }
    try terminal.expect("answer> ")
    try terminal.send(":go people\r")
    try terminal.expect("Enter keeps it.")
    try terminal.expect("answer> ")
    try terminal.send("\r")
    try terminal.expect("answer> ")
    try terminal.send("1\r")
    try terminal.expect("check> ")
    try terminal.send("\r")
    #expect(try terminal.wait() == 0)
    #expect(terminal.plainText.contains("A\\u{1b}[31mB"))
    expectClean(terminal)
  }

  @Test func theListOfAssessmentsIsClean() throws {
    try Folders.create(home("data/aiact"))
    _ = try store(assessment(answered: 1), at: home("data/aiact/one.json"))
    let terminal = try interview([], folder: small.folder.path)
    try terminal.expect("number> ")
    try terminal.send("1\r")
    try terminal.expect("answer> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    expectClean(terminal)
  }

  @Test(arguments: ["txt", "md", "html", "json"])
  func reportsAreClean(format: String) throws {
    let file = try store(assessment(answered: 2), at: home("shop.json"))
    let result = try runProgram(
      program,
      ["report", file, "--format", format, "--questionnaire", small.folder.path])
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(HostileText.findings(in: result.standardOutput) == [])
  }

  @Test func whatIfIsClean() throws {
    let file = try store(assessment(answered: 2), at: home("shop.json"))
    let result = try runProgram(
      program, ["whatif", file, "--questionnaire", small.folder.path])
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(HostileText.findings(in: result.standardOutput + result.standardError) == [])
  }

  /// A questionnaire with control characters is refused wherever they stand, and is not quoted.
  @Test(arguments: texts + ["\"learns\"", "\"one-of\"", "\"use\"", "\"art-3\"", "\"why\""])
  func questionnairesAreRefusedClean(text: String) throws {
    let quote = text.hasPrefix("\"") ? "\"" : ""
    let folder = try SmallQuestionnaire.folder(replacing: [
      text: quote + JSONLiteral.inside(HostileText.text) + quote
    ])
    let checked = try runProgram(program, ["check", folder.path])
    #expect(checked.exitCode == 1)
    if quote.isEmpty { #expect(checked.output.contains("[hidden-text]")) }
    #expect(HostileText.findings(in: checked.standardOutput + checked.standardError) == [])
  }

  @Test(arguments: [
    ["questionnaire", "show", "--questionnaire"], ["questionnaire", "list", "--questionnaire"],
    ["questionnaire", "coverage", "--questionnaire"], ["questionnaire", "diff"],
    ["questionnaire", "graph", "--finding", "ai", "--questionnaire"],
    ["practise", "--list", "--questionnaire"], ["classify", "--questionnaire"],
    ["check", "--format", "sarif"], ["check", "--notes"],
  ])
  func everyCommandRefusesThem(_ arguments: [String]) throws {
    let folder = try SmallQuestionnaire.folder(
      replacing: Dictionary(
        uniqueKeysWithValues: Self.texts.map { ($0, JSONLiteral.inside(HostileText.text)) }))
    try folder.write(
      HostileText.fileName + ".json", "{ \"\(JSONLiteral.inside(HostileText.text))\": 1 }")
    let more = arguments == ["questionnaire", "diff"] ? [small.folder.path] : []
    let result = try runProgram(
      program, arguments + [folder.path] + more, environment: ["HOME": home.path])
    #expect(result.exitCode != 0)
    let output = result.standardOutput + result.standardError
    #expect(!output.isEmpty && HostileText.findings(in: output) == [])
  }

  /// What stands in the questionnaire for people to read.
  private static let texts = [
    "Small self-assessment", "Three questions.", "Not legal advice.", "What it is used for",
    "First, the purpose.", "Does it learn from data?", "Fixed rules are outside.", "AI system",
    "Ask whoever made it.", "It learns from data", "Yes", "A trained model",
    "A score set by people", "It does", "Inside the Act", "It is AI.", "It talks.",
    "Talking to people", "Art. 3", "Definitions", "it is AI", "Provider",
  ]

  /// What people type comes back in messages; a script may have put anything there.
  @Test(arguments: [
    ["report", "X"], ["report", "X", "--format", "X"], ["whatif", "X"], ["X"], ["--X"],
    ["interview", "--as-of", "X"], ["interview", "--X"], ["interview", "a", "X"],
    ["check", "X"], ["practise", "X", "--questionnaire", "X"], ["practise", "X"],
    ["practise", "--set", "X"], ["class", "X"], ["class", "/", "--case", "X"],
    ["case", "edit", "X", "--questionnaire", "X"], ["practise", "--team", "X"],
    ["questionnaire", "X"], ["questionnaire", "show", "--questionnaire", "X"],
    ["questionnaire", "graph", "--finding", "X"], ["questionnaire", "diff", "X", "X"],
    ["questionnaire", "export", "/dev/null/X"], ["classify", "--reading", "X"], ["classify", "X"],
    ["report", "a", "--size", "X"], ["report", "a", "--turnover", "X"], ["help", "X"],
  ])
  func messagesAboutArgumentsAreClean(_ arguments: [String]) throws {
    let result = try runProgram(
      program,
      arguments.map { argument in
        argument.split(separator: "X", omittingEmptySubsequences: false)
          .joined(separator: HostileText.text)
      }, environment: ["HOME": home.path])
    #expect(result.exitCode != 0 || arguments == ["practise", "X"] || arguments[0] == "help")
    #expect(HostileText.findings(in: result.standardOutput + result.standardError) == [])
  }

  /// A file that is refused is named, and what is wrong with it.
  @Test(arguments: [
    ("\"format\": 2", "\"format\": \"X\""), ("\"format\": 2", "\"format\": 2, \"X\": \"X\""),
    ("\"small\"", "\"X\""), ("2026-11-23", "X"), ("\"learns\"", "\"X\""), ("\"yes\"", "\"X\""),
    ("\"answers\"", "\"X\""), ("\"name\"", "\"X\""), ("{", "{ X"),
  ])
  func brokenAssessmentsAreRefusedClean(old: String, new: String) throws {
    let assessment = try assessment(answered: 2).text
    let broken = assessment.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
      .joined(
        separator: new.split(separator: "X", omittingEmptySubsequences: false)
          .joined(separator: Self.escaped))
    #expect(broken != assessment)
    let file = try home.write("broken.json", broken)
    var isRefused = false
    for command in ["report", "whatif"] {
      let result = try runProgram(
        program, [command, file, "--questionnaire", small.folder.path])
      #expect(HostileText.findings(in: result.standardOutput + result.standardError) == [])
      isRefused = result.exitCode == 65
    }
    let terminal = try interview([file], folder: small.folder.path)
    if !isRefused {
      try terminal.expect("> ")
      try terminal.send("\u{04}")
    }
    #expect(try terminal.wait() == (isRefused ? 65 : 0))
    expectClean(terminal)
  }

  @Test func answerSheetsAreRefusedClean() throws {
    let lines = [
      "{ \"X\": 1 }", "{ \"answers\": { \"X\": \"yes\" } }", "X",
      "{ \"answers\": { \"learns\": \"X\" } }",
      "{ \"answers\": { \"learns\": [\"X\"] } }", "{ \"id\": \"X\", \"answers\": {} }",
      "{ \"answers\": { \"learns\": { \"X\": \"X\" } } }",
    ].map { line in
      line.split(separator: "X", omittingEmptySubsequences: false).joined(separator: Self.escaped)
    }
    let result = try runProgram(
      program, ["classify", "--questionnaire", small.folder.path],
      input: lines.joined(separator: "\n"))
    #expect(result.exitCode == 1)
    #expect(HostileText.findings(in: result.standardOutput + result.standardError) == [])
  }

  private static let escaped = JSONLiteral.inside(HostileText.text)
}
