import PseudoTerminal
import Testing

/// Where `aiact report` writes, and what it says about it.
@Suite struct PublishingTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    file = try SavedScenario.write(to: folder)
  }

  private func report(_ arguments: String...) throws -> ProgramResult {
    try runProgram(program, ["report", file] + arguments)
  }

  @Test(arguments: [
    ("r.html", "r.html"), ("r.csv", "r.csv (# rows)"), ("r.xlsx", "r.xlsx (# sheets, # rows)"),
    ("r.ics", "r.ics (# days)"),
  ])
  func oneLineConfirmsWithRowsOrDays(name: String, words: String) throws {
    let result = try report("-o", folder(name))
    #expect(result.exitCode == 0)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("Written: "))
    let line = result.errors.replacing(/[0-9]+\ /, with: "# ")
    #expect(line.hasSuffix("/\(words)\n"), "\(result.errors)")
  }

  @Test func anUnknownEndingIsAnErrorThatListsTheEndings() throws {
    let result = try report("-o", folder("r.odt"))
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("no format for the ending \".odt\""))
    for ending in [".html", ".md", ".txt", ".docx", ".pdf", ".xlsx", ".csv", ".ics", ".json"] {
      #expect(result.errors.contains(ending), "\(ending)")
    }
    #expect(folder.names == ["a.json"])
  }

  @Test func anEndingThatDisagreesIsAnError() throws {
    let result = try report("-o", folder("r.html"), "--format", "csv")
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("ends in .html, but --format says csv"))
    #expect(folder.names == ["a.json"])
  }

  /// Whatever is told names the formats that it has, before any work; nothing is left behind.
  @Test(arguments: [
    ["list", "FILE"], ["recheck", "FILE"], ["duties", "FILE"], ["log", "FILE"],
    ["compare", "FILE", "FILE"], ["letter", "FILE"], ["questionnaire", "form"],
    ["class", "FOLDER"], ["practise", "case-001", "--print", "cards"],
    ["practise", "--record", "--team", "A", "--save", "FOLDER", "--person", "P", "--minutes", "9"],
  ])
  func aFormatThatItHasNotIsRefused(command: [String]) throws {
    let arguments = command.map {
      $0 == "FILE" ? file : $0 == "FOLDER" ? folder.path : $0
    }
    for format in ["svg", "dpv"] {
      let result = try runProgram(
        program, arguments + ["--format", format, "-o", folder(format == "svg" ? "d" : "d.jsonld")])
      #expect(result.exitCode == 64)
      #expect(result.errors.contains("html"), "\(result.errors)")
      #expect(folder.names == ["a.json"])
    }
  }

  @Test func aDashIsStandardOutput() throws {
    let result = try report("-o", "-", "--format", "json")
    #expect(result.exitCode == 0)
    #expect(result.output.hasPrefix("{"))
    #expect(result.errors == "")
  }

  @Test func whatIsThereIsKeptUntilForced() throws {
    try folder.write("r.md", "mine")
    let refused = try report("-o", folder("r.md"))
    #expect(refused.exitCode == 73)
    #expect(refused.errors.contains("--force replaces it"))
    #expect(try runProgram("/bin/cat", [folder("r.md")]).output == "mine")
    #expect(try report("-o", folder("r.md"), "--force").exitCode == 0)
  }

  @Test func picturesGoIntoAFolder() throws {
    let result = try report("--format", "svg", "-o", folder("new/pictures"))
    #expect(result.exitCode == 0)
    #expect(result.errors.contains("(scale.svg, coverage.svg)"))
    let svg = try runProgram("/bin/cat", [folder("new/pictures/scale.svg")]).output
    #expect(svg.hasPrefix("<?xml") && svg.hasSuffix("</svg>\n"))
    let again = try report("--format", "svg", "-o", folder("new/pictures"))
    #expect(again.exitCode == 73)
    #expect(
      try report("--format", "svg", "-o", folder("new/pictures"), "--force").exitCode == 0)
  }

  @Test(arguments: [["--format", "svg"], ["--format", "svg", "-o", "-"]])
  func picturesNeedAFolder(arguments: [String]) throws {
    let result = try runProgram(program, ["report", file] + arguments)
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("name a folder for them with -o"))
  }
}
