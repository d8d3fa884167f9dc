import Glibc
import PseudoTerminal
import Storage
import Testing

/// `--brand`, `--template` and `--pdf-with` of every command that writes documents: they show, or are
/// refused in words; they are never passed over.
@Suite struct LookOptionTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder

  /// Made once: reading the scenarios takes long.
  private static let assessments = Result {
    let folder = try TemporaryFolder()
    return try [
      ("a.json", "short-ranker"), ("b.json", "short-chatbot"),
      ("open.json", "peer-12-nothing-known"),
    ].map { name, scenario in
      let path = try SavedScenario.write(to: folder, named: name, answering: scenario)
      return (name, String(decoding: try FileReader.read(path, limit: 1 << 20), as: UTF8.self))
    }
  }

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in try Self.assessments.get() { try folder.write(name, text) }
    mkdir(folder("brand"), 0o700)
    try folder.write("brand/brand.json", ##"{"name": "Firm & Co", "footer": "1 High St"}"##)
    mkdir(folder("teams"), 0o700)
  }

  private static let commands: [[String]] = [
    ["report", "FILE"], ["letter", "OPEN", "--letter"], ["list", "FILE"], ["duties", "FILE"],
    ["recheck", "FILE"], ["log", "FILE"], ["compare", "FILE", "OTHER"],
    ["questionnaire", "form"], ["practise", "--print", "cards", "short-ranker", "--all"],
    ["class", "TEAMS"], ["guide", "small-firm"],
  ]

  private func run(_ command: [String], _ options: [String]) throws -> ProgramResult {
    let places = [
      "FILE": folder("a.json"), "OTHER": folder("b.json"), "OPEN": folder("open.json"),
      "TEAMS": folder("teams"),
      "BRAND": folder("brand"), "WORD": folder("firm.docx"),
    ]
    return try runProgram(
      program, (command + options).map { places[$0] ?? $0 }, environment: ["HOME": folder("home")])
  }

  @Test(arguments: commands) func theLookOfTheFirmIsOnThePage(command: [String]) throws {
    let page = try run(command, ["--brand", "BRAND", "--format", "html"]).output
    #expect(page.contains("<p class=\"firm\">Firm &amp; Co</p>"))
    #expect(page.contains("<footer class=\"quiet\">1 High St</footer>"))
  }

  @Test(arguments: commands) func theTemplateIsTheWordFile(command: [String]) throws {
    // A template without a place for the text, so that only one that is opened is refused.
    try folder.write("firm.docx", "hello")
    let result = try run(command, ["--template", "WORD", "-o", folder("out.docx")])
    #expect(result.exitCode == 65)
    #expect(result.errors.contains("firm.docx: this is not a Word file (.docx)"))
    #expect(!FileKind.exists(folder("out.docx")))
  }

  @Test(arguments: commands) func whatWouldNotShowIsRefused(command: [String]) throws {
    let refusals = [
      (
        ["--brand", "BRAND", "--format", "md"],
        "--brand shows in html, docx or pdf, not in md; leave it out, or name another format"
      ),
      (["--brand", "BRAND"], "--brand shows in html, docx or pdf, not in txt; leave it out"),
      (
        ["--template", "WORD", "--format", "html"],
        "--template shows in docx or pdf, not in html; leave it out, or name another format"
      ),
      (
        ["--pdf-with", "weasyprint", "--format", "html"],
        "--pdf-with is for pdf, not for html; leave it out, or name another format"
      ),
      (
        ["--brand", "BRAND", "--template", "WORD", "-o", folder("out.docx")],
        "--brand and --template are two looks for one file; name one of them"
      ),
    ]
    for (options, sentence) in refusals {
      let result = try run(command, options)
      #expect(result.exitCode == 64)
      #expect(result.output == "")
      #expect(result.errors.hasPrefix("aiact: \(sentence)"))
    }
    #expect(!FileKind.exists(folder("out.docx")))
  }

  /// Nine, seven and five columns lie on a broad sheet; four stand upright.
  @Test(arguments: [
    (["list", "FILE"], true), (["duties", "FILE"], true), (["log", "FILE"], true),
    (["compare", "FILE", "OTHER"], true), (["recheck", "FILE", "--as-of", "2030-01-01"], false),
    (["report", "FILE"], false),
  ])
  func wideTablesLieOnABroadSheet(command: [String], isBroad: Bool) throws {
    let page = try run(command, ["--format", "html"]).output
    #expect(page.contains("</html>"))
    #expect(page.contains("@page { size: A4 landscape; }") == isBroad)
  }
}
