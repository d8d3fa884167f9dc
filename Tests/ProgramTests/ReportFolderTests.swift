import Glibc
import PseudoTerminal
import Testing

/// `aiact report FOLDER`: a report for each assessment.
@Suite struct ReportFolderTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    mkdir(folder("in"), 0o700)
    for name in ["in/b.json", "in/a.json", "in/c.json"] {
      _ = try SavedScenario.write(to: folder, named: name)
    }
  }

  private func report(_ more: [String] = []) throws -> ProgramResult {
    try runProgram(
      program, ["report", folder("in"), "--as-of", "2026-11-23", "-o", folder("out/")] + more)
  }

  private func names(_ name: String) throws -> [String] {
    try runProgram("/bin/ls", [folder(name)]).output.split(separator: "\n").map(String.init)
  }

  @Test func eachHasItsReportWhichIsThatOfTheFile() throws {
    let result = try report(["--format", "md"])
    #expect(result.exitCode == 0)
    #expect(result.errors == "Written: \(folder("out/")) (3 reports)\n")
    #expect(try names("out") == ["a.md", "b.md", "c.md"])
    let one = try runProgram(
      program, ["report", folder("in/a.json"), "--format", "md", "--as-of", "2026-11-23"])
    let made = try runProgram("/bin/cat", [folder("out/a.md")])
    // They were made at different moments.
    func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.contains("Report made") }
    }
    #expect(lines(made.output) == lines(one.output))
    #expect(!made.output.isEmpty)
  }

  @Test func brokenFilesAreNamedAndTheOthersWritten() throws {
    try folder.write("in/b.json", "{ \"format\": 1,, }")
    try folder.write("in/notes.txt", "not asked")
    let result = try report(["--format", "csv"])
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("in/b.json:1:15: "))
    #expect(result.errors.hasSuffix("(2 reports; 1 could not be made, see above)\n"))
    #expect(try names("out") == ["a.csv", "c.csv"])
  }

  @Test func nothingIsWrittenWhenOneWouldBeReplaced() throws {
    mkdir(folder("out"), 0o700)
    try folder.write("out/c.html", "mine")
    let refused = try report(["--format", "html"])
    #expect(refused.exitCode == 73)
    #expect(refused.errors.contains("out//c.html") || refused.errors.contains("out/c.html"))
    #expect(refused.errors.contains("--force replaces it"))
    #expect(try names("out") == ["c.html"])
    #expect(try report(["--format", "html", "--force"]).exitCode == 0)
    #expect(try names("out") == ["a.html", "b.html", "c.html"])
  }

  @Test func picturesHaveAFolderForEach() throws {
    #expect(try report(["--format", "svg"]).exitCode == 0)
    #expect(try names("out/b") == ["coverage.svg", "scale.svg"])
  }

  @Test func theFormatHasToBeNamed() throws {
    let result = try report()
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("name the format of its reports with --format"))
  }

  @Test func anEmptyFolderIsSaidToBeEmpty() throws {
    mkdir(folder("empty"), 0o700)
    let result = try runProgram(
      program, ["report", folder("empty"), "--format", "md", "-o", folder("out")])
    #expect(result.exitCode == 66)
    #expect(result.errors.contains("there is no assessment in it"))
    #expect(!folder.names.contains("out"))
  }
}
