import Assessments
import CommandSupport
import Glibc
import PseudoTerminal
import Storage
import Testing
import Wording

/// What people read when a file or a folder is not what a command needs: what is wrong and what to
/// do, and no word for programmers.
@Suite struct PathRefusalTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder
  /// A small one is read at once.
  private let small: SmallQuestionnaire

  init() throws {
    folder = try TemporaryFolder()
    small = try SmallQuestionnaire()
    try folder.write(
      "a.json", try small.assessment(name: "Shop", summary: "", answered: 3).text)
    mkdir(folder("empty"), 0o700)
  }

  private func run(_ command: [String], _ path: String) throws -> ProgramResult {
    // The others know no questionnaire, or need one with cases.
    let others = ["rename", "archive", "delete", "check", "questionnaire diff", "class"]
    let isNamed =
      command.contains("--questionnaire")
      || others.contains { command.joined(separator: " ").hasPrefix($0) }
    return try runProgram(
      program,
      command.map { ["FILE": folder("a.json"), "PATH": path][$0] ?? $0 }
        + (isNamed ? [] : ["--questionnaire", small.folder.path]),
      environment: ["HOME": folder("home")])
  }

  /// Commands that take a file, or a file or a folder.
  private static let files: [[String]] = [
    ["report", "PATH"], ["whatif", "PATH"], ["letter", "PATH"], ["log", "PATH"],
    ["rename", "PATH", "New"], ["copy", "PATH", "--as", "B"], ["archive", "PATH"],
    ["delete", "PATH"], ["duties", "PATH"],
    ["duties", "set", "PATH", "all-lit", "--state", "done"],
    ["list", "PATH"],
    ["recheck", "PATH"], ["compare", "FILE", "PATH"], ["merge", "FILE", "PATH", "-o", "-"],
    ["seal", "PATH"], ["verify", "PATH"], ["import", "PATH"], ["classify", "PATH"],
    ["score", "PATH"], ["questionnaire", "form", "--for", "PATH", "--format", "md"],
    ["report", "FILE", "--format", "docx", "--template", "PATH"],
  ]

  /// Commands that take a folder only.
  private static let folders: [[String]] = [
    ["class", "PATH"], ["check", "PATH"], ["questionnaire", "diff", "PATH"],
    ["report", "FILE", "--questionnaire", "PATH"],
    ["report", "FILE", "--format", "html", "--brand", "PATH"],
  ]

  private func said(_ result: ProgramResult) -> String {
    (result.output + result.errors).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func expectPlainWords(_ result: ProgramResult, _ sentence: String) {
    let text = said(result)
    #expect(result.exitCode != 0)
    #expect(text.contains(sentence))
    for call in ["open", "opendir", "mkdir", "read", "stat", "fstat"] {
      #expect(!text.contains("(\(call))"))
    }
    for words in ["No such file or directory", "Not a directory"] { #expect(!text.contains(words)) }
  }

  @Test(arguments: files) func aFileThatIsNotThere(command: [String]) throws {
    expectPlainWords(
      try run(command, folder("none.json")),
      "there is no file or folder of this name; check how it is written")
  }

  @Test(arguments: folders) func aFolderThatIsNotThere(command: [String]) throws {
    let result = try run(command, folder("none"))
    expectPlainWords(result, "there is no folder of this name; check how it is written")
    #expect(result.exitCode == 66)
  }

  @Test(arguments: files + folders) func aFileOnTheWay(command: [String]) throws {
    expectPlainWords(
      try run(command, folder("a.json/inside")),
      "there is nothing of this name; a part of the path is a file, not a folder")
  }

  @Test(arguments: folders) func aFileInPlaceOfAFolder(command: [String]) throws {
    expectPlainWords(
      try run(command, folder("a.json")), "a.json: this is a file, and a folder is needed here")
  }

  /// Those that take a folder as well go through it.
  @Test(
    arguments: files.filter {
      !["report", "duties", "list", "recheck", "seal", "verify"].contains($0[0]) || $0[1] != "PATH"
    })
  func aFolderInPlaceOfAFile(command: [String]) throws {
    expectPlainWords(try run(command, folder("empty")), "empty: this is a folder, not a file")
  }

  @Test func aKeyThatIsAFolderIsRefusedBeforeSigning() throws {
    let result = try run(["seal", "FILE", "--key", "PATH"], folder("empty"))
    #expect(result.exitCode == 65)
    #expect(result.errors == "aiact: \(folder("empty")): this is a folder, not a file\n")
  }

  /// Somebody who may do everything, as in containers, cannot be refused: so the words alone.
  @Test(arguments: [
    (EACCES, "x: you have no right to use it like this; ask the person it belongs to"),
    (EPERM, "x: this is not allowed here; ask the person it belongs to"),
    (ELOOP, "x: this is a link that leads back to itself; name the file"),
    (ENOSPC, "x: No space left on device"), (EIO, "x: Input/output error"),
  ])
  func otherReasons(code: Int32, words: String) {
    let failure = StorageFailure.system(POSIXFailure(call: "open", path: "x", code: code))
    let text = Words.english.files.text(failure)
    #expect(text.hasPrefix(words))
    #expect(!text.contains("(open)"))
  }
}
