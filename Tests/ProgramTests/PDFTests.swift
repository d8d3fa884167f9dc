@testable import ResultFiles
import Glibc
import PseudoTerminal
import Testing

/// Reports as PDF, made by programs that stand in for the real ones.
@Suite struct PDFTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder
  private let temporary: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    temporary = try TemporaryFolder()
    file = try SavedScenario.write(to: folder)
    mkdir(folder("bin"), 0o700)
  }

  /// A program in the only folder that is searched.
  private func install(_ name: String, _ script: String) throws {
    chmod(try folder.write("bin/\(name)", "#!/bin/sh\n\(script)\n"), 0o700)
  }

  private static func pdf(pages: Int, to place: String) -> String {
    "printf '%%PDF-1.7\\n1 0 obj\\n<< /Type /Pages\\n/Count \(pages) >>\\nendobj\\n' > \(place)"
  }

  private func report(_ more: String...) throws -> ProgramResult {
    try runProgram(
      program, ["report", file, "-o", folder("r.pdf")] + more,
      environment: ["PATH": folder("bin"), "TMPDIR": temporary.path])
  }

  @Test func withoutAnEngineOneSentenceSaysWhatToInstall() throws {
    let result = try report()
    #expect(result.exitCode == 69)
    #expect(result.errors.contains("WeasyPrint (sudo apt install weasyprint)"))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(!folder.names.contains("r.pdf"))
  }

  @Test func theFirstOfTheThreeIsTakenAndTellsItsPages() throws {
    try install("weasyprint", Self.pdf(pages: 3, to: "\"$5\""))
    try install("soffice", "exit 9")
    let result = try report()
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.errors == "Written: \(folder("r.pdf")) (3 pages)\n")
  }

  /// Old versions know no tagged PDF.
  @Test func asksForLessWhenTheFirstCallFails() throws {
    try install(
      "weasyprint", "[ \"$2\" = --pdf-variant ] && exit 2\n\(Self.pdf(pages: 1, to: "\"$3\""))")
    #expect(try report().errors.contains("(1 page)"))
  }

  @Test func theNextOneIsTakenWhenOneFails() throws {
    try install("weasyprint", "exit 1")
    try install(
      "chromium-browser",
      "for a; do case $a in --print-to-pdf=*) p=${a#*=};; esac; done\n\(Self.pdf(pages: 2, to: "\"$p\""))"
    )
    #expect(try report().errors.contains("(2 pages)"))
  }

  @Test func theOneThatWasNamedIsTakenOrMissed() throws {
    try install("weasyprint", Self.pdf(pages: 3, to: "\"$5\""))
    let result = try report("--pdf-with", "chromium")
    #expect(result.exitCode == 69)
    #expect(result.errors.contains("Chromium is not installed here"))
    #expect(try report("--pdf-with", "word").exitCode == 64)
  }

  /// What is no PDF is not written, and what the program said is told.
  @Test(arguments: ["echo Cannot open font >&2; exit 4", "echo x > \"$5\"; echo x > \"$3\""])
  func whatFailsIsToldAndLeavesNothing(script: String) throws {
    try install("weasyprint", script)
    let result = try report()
    #expect(result.exitCode == 69)
    #expect(result.errors.hasPrefix("aiact: no PDF was made: WeasyPrint "))
    #expect(result.errors.contains("Cannot open font") == script.contains("font"))
    #expect(!folder.names.contains("r.pdf"))
  }

  @Test func itsFolderIsPrivateAndGoneAfterwards() throws {
    try install(
      "weasyprint",
      "echo x > \"$HOME/x\"\n"
        + "case $HOME in '\(temporary.path)'/aiact.*) \(Self.pdf(pages: 1, to: "\"$5\""));; esac")
    #expect(try report().exitCode == 0)
    #expect(temporary.names.isEmpty)
  }

  @Test(arguments: [
    ("1 0 obj\n<</Type /Pages /Kids [2 0 R] /Count 12>>\nendobj", 12),
    ("1 0 obj<</Count 2/Type/Pages>>endobj 2 0 obj<</Type/Pages/Count 9>>endobj", 9),
    ("1 0 obj<</Type/Outlines/Count 40>>endobj 2 0 obj<</Type/Pages/Count 3>>endobj", 3),
    ("1 0 obj<</Type/Outlines/Count 40>>endobj", nil), ("", nil),
    ("1 0 obj<</Type/Pages/Count x>>endobj", nil),
  ])
  func pagesAreCounted(text: String, pages: Int?) {
    #expect(PDFPages.count(in: Array(text.utf8)) == pages)
  }
}
