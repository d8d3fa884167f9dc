import Assessments
import Glibc
import PseudoTerminal
import Storage
import Testing

/// Options that would do nothing beside the others are refused in words; they are never passed over.
@Suite struct IdleOptionTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder
  private let small: SmallQuestionnaire

  init() throws {
    folder = try TemporaryFolder()
    small = try SmallQuestionnaire()
    try folder.write("a.json", try small.assessment(name: "Shop", summary: "", answered: 3).text)
    try folder.write("b.json", try small.assessment(name: "Shop", summary: "", answered: 2).text)
    try folder.write("sheet.jsonl", #"{"id": "x", "answers": {"learns": "yes"}}"#)
    mkdir(folder("teams"), 0o700)
  }

  private func run(_ command: [String], _ options: [String] = []) throws -> ProgramResult {
    let places = [
      "FILE": folder("a.json"), "OTHER": folder("b.json"), "SHEET": folder("sheet.jsonl"),
      "TEAMS": folder("teams"), "OUT": folder("out.html"), "NEW": folder("new.json"),
      "SMALL": small.folder.path, "CASES": ClassFixture.folder, "HERE": folder.path,
    ]
    return try runProgram(
      program, (command + options).map { places[$0] ?? $0 }, environment: ["HOME": folder("home")])
  }

  private func expectRefusal(_ result: ProgramResult, _ sentence: String) {
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(result.errors == "aiact: \(sentence)\n")
    #expect(folder.names == ["a.json", "b.json", "sheet.jsonl", "teams"])
  }

  // MARK: What goes to the screen

  private static let onScreen: [[String]] = [
    ["duties", "FILE", "--verify", "--questionnaire", "SMALL"], ["guide"],
    ["practise", "--list", "--questionnaire", "CASES"],
    ["practise", "case-001", "--questionnaire", "CASES"],
    ["questionnaire", "show", "--questionnaire", "SMALL"],
  ]

  @Test(
    arguments: onScreen,
    [
      ["-o", "OUT"], ["--format", "html"], ["--force"], ["--brand", "HERE"],
      ["--template", "FILE"], ["--pdf-with", "weasyprint"],
    ])
  func theScreenTakesNoFile(command: [String], option: [String]) throws {
    expectRefusal(
      try run(command, option), "this goes to the screen; leave out \(option[0])")
  }

  @Test(arguments: onScreen) func allThatIsTooMuchIsNamedAtOnce(command: [String]) throws {
    expectRefusal(
      try run(command, ["-o", "OUT", "--format", "html", "--brand", "HERE"]),
      "this goes to the screen; leave out -o, --format, --brand")
  }

  /// What says just that is no mistake.
  @Test(arguments: onScreen.filter { $0 != ["practise", "case-001", "--questionnaire", "CASES"] })
  func theScreenMayBeNamed(command: [String]) throws {
    let plain = try run(command)
    #expect(plain.exitCode == 0)
    #expect(plain.output != "")
    #expect(try run(command, ["-o", "-", "--format", "txt"]).output == plain.output)
  }

  // MARK: What needs another option, or does nothing beside it

  @Test(
    arguments: [
      ["report", "FILE"], ["letter", "FILE", "--letter"], ["list", "FILE"], ["duties", "FILE"],
      ["recheck", "FILE"], ["log", "FILE"], ["compare", "FILE", "OTHER"],
      ["questionnaire", "form"],
    ], [[], ["-o", "-"]])
  func thereIsNothingToReplaceOnTheScreen(command: [String], output: [String]) throws {
    expectRefusal(
      try run(command, ["--questionnaire", "SMALL", "--force"] + output),
      "--force does nothing without -o FILE; add that, or leave it out")
  }

  @Test(arguments: [
    (["guide", "small-firm", "--force"], "--force", "-o FILE"),
    (["class", "TEAMS", "--force", "--questionnaire", "CASES"], "--force", "-o FILE"),
    (
      ["practise", "case-001", "--print", "cards", "--force", "--questionnaire", "CASES"],
      "--force", "-o FILE"
    ),
    (["import", "SHEET", "--force", "--questionnaire", "SMALL"], "--force", "-o FILE"),
    (["import", "SHEET", "--force", "-o", "-", "--questionnaire", "SMALL"], "--force", "-o FILE"),
    (
      ["import", "SHEET", "--force", "-o", "TEAMS", "--questionnaire", "SMALL"], "--force",
      "-o FILE"
    ),
    (["class", "TEAMS", "--reveal", "--questionnaire", "CASES"], "--reveal", "--watch"),
    (
      ["practise", "case-001", "--again", "--questionnaire", "CASES"], "--again",
      "--team NAME --save FOLDER"
    ),
    (
      ["practise", "case-001", "--person", "Ada", "--questionnaire", "CASES"], "--person",
      "--record"
    ),
    (
      ["practise", "case-001", "--minutes", "9", "--questionnaire", "CASES"], "--minutes",
      "--record"
    ),
    (
      ["practise", "--list", "--day", "2026-11-01", "--questionnaire", "CASES"], "--day", "--record"
    ),
    (
      ["practise", "--list", "--teacher", "Ada", "--questionnaire", "CASES"], "--teacher",
      "--record"
    ),
    (
      ["merge", "FILE", "OTHER", "-o", "NEW", "--by", "Ada", "--questionnaire", "SMALL"], "--by",
      "--ask"
    ),
    (["merge", "FILE", "--base", "OTHER", "--questionnaire", "SMALL"], "--base", "OTHER.json"),
  ])
  func needsAnotherOption(command: [String], option: String, other: String) throws {
    expectRefusal(
      try run(command), "\(option) does nothing without \(other); add that, or leave it out")
  }

  /// Who owes something gets the list of what others will ask for without naming it.
  @Test func aListAwaitsNoReply() throws {
    let other = try TemporaryFolder()
    let file = try SavedScenario.write(to: other, answering: "law-d04-model-maker-outside")
    #expect(try run(["letter", file]).exitCode == 0)
    expectRefusal(
      try run(["letter", file, "--reply-by", "2030-01-01"]),
      "--reply-by does nothing without --letter; add that, or leave it out")
  }

  @Test(arguments: [
    (["--due", "2027-01-01"], "--due"), (["--person", "ann"], "--person"),
    (["--state", "open"], "--state"), (["--all"], "--all"), (["--possible"], "--possible"),
    (["--as-of", "2030-01-01"], "--as-of"), (["--reading", "a=b"], "--reading"),
  ])
  func lookingAtEvidenceLooksAtAllOfIt(options: [String], option: String) throws {
    expectRefusal(
      try run(["duties", "FILE", "--verify", "--questionnaire", "SMALL"], options),
      "\(option) does nothing beside --verify; leave one of them out")
  }

  @Test(arguments: [
    (["practise", "--list", "--record"], "--record", "--list"),
    (["practise", "--list", "--print", "cards"], "--print", "--list"),
    (["practise", "--list", "--twin"], "--twin", "--list"),
    (["practise", "--list", "--again"], "--again", "--list"),
    (["practise", "--list", "--team", "Red", "--save", "TEAMS"], "--team", "--list"),
    (["practise", "--print", "cards", "--twin"], "--twin", "--print"),
    (["practise", "--print", "cards", "--again"], "--again", "--print"),
    (["practise", "--print", "cards", "--record"], "--record", "--print"),
    (["practise", "--print", "cards", "--team", "Red", "--save", "TEAMS"], "--team", "--print"),
    (["practise", "--set", "lesson", "--level", "1"], "--level", "--set"),
    (["practise", "--set", "lesson", "--topic", "x", "--print", "cards"], "--topic", "--set"),
    (["practise", "--set", "lesson", "--tier", "high"], "--tier", "--set"),
    (["practise", "--record", "--set", "lesson"], "--set", "--record"),
    (["practise", "--record", "--twin"], "--twin", "--record"),
    (["practise", "--record", "--again"], "--again", "--record"),
    (["practise", "--record", "--level", "1"], "--level", "--record"),
    (["practise", "--record", "--topic", "x"], "--topic", "--record"),
    (["practise", "--record", "--tier", "high"], "--tier", "--record"),
    (["practise", "--record", "case-001"], "case-001", "--record"),
  ])
  func practiceDoesOneThing(command: [String], option: String, other: String) throws {
    expectRefusal(
      try run(command, ["--questionnaire", "CASES"]),
      "\(option) does nothing beside \(other); leave one of them out")
  }

  @Test(arguments: [
    (["list", "FILE", "--full", "--format", "md"], "--full", "--format md"),
    (["list", "FILE", "--full", "-o", "OUT"], "--full", "-o"),
    (["score", "--cases", "--format", "json"], "--format", "--cases"),
    (["interview", "FILE", "--new"], "--new", "a.json"),
    (["interview", "NEW", "--new"], "--new", "new.json"),
    (["score", "--sheets", "--format", "json"], "--format", "--sheets"),
    (["letter", "FILE", "--pack", "--reply-by", "2030-01-01"], "--reply-by", "--pack"),
    (
      ["questionnaire", "translate", "--language", "pl", "--from", "SHEET", "--to", "po"], "--to",
      "--from"
    ),
    (
      ["questionnaire", "translate", "--language", "pl", "--from", "SHEET", "-o", "OUT"], "-o",
      "--from"
    ),
  ])
  func doesNothingBesideAnother(command: [String], option: String, other: String) throws {
    expectRefusal(
      try run(command, ["--questionnaire", "SMALL"]),
      "\(option) does nothing beside \(other.hasSuffix(".json") ? folder(other) : other); leave one of "
        + "them out")
  }

  /// A calendar, linked data and pictures name no fine.
  @Test(
    arguments: ["ics", "dpv", "svg"],
    [["--size", "sme"], ["--size", "sme", "--turnover", "9"], ["--turnover", "9"]])
  func aSizeIsForFines(format: String, options: [String]) throws {
    let command = ["report", "FILE", "--questionnaire", "SMALL", "--format", format, "-o"]
    let sentence =
      "\(options[0]) shows in html, md, txt, docx, pdf, xlsx, csv or json, not in \(format); leave it "
      + "out, or name another format"
    expectRefusal(try run(command + [folder("out")] + options), sentence)
    expectRefusal(
      try run(command.map { $0 == "FILE" ? "HERE" : $0 } + [folder("out")] + options), sentence)
  }

  /// Formats for programs hold everything.
  @Test(arguments: ["json", "dpv", "csv", "xlsx", "ics", "svg"])
  func aDepthIsForDocuments(format: String) throws {
    expectRefusal(
      try run(
        [
          "report", "FILE", "--for", "board", "--format", format, "-o", "OUTPUT",
          "--questionnaire", "SMALL",
        ].map { $0 == "OUTPUT" ? folder("out") : $0 }),
      "--for shows in html, md, txt, docx or pdf, not in \(format); leave it out, or name another "
        + "format")
  }
}
