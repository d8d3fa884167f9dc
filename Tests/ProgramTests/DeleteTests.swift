import Assessments
import PseudoTerminal
import Storage
import Testing

/// `aiact delete`, and names that mean what was put away.
@Suite struct DeleteTests {
  private let program = builtProgram(named: "aiact")
  private let home: TemporaryFolder
  private let data: String

  init() throws {
    home = try TemporaryFolder()
    data = "\(home.path)/.local/share/aiact"
    try Folders.create("\(data)/archive")
  }

  private func run(_ arguments: String...) throws -> ProgramResult { try run(arguments) }

  private func run(_ arguments: [String]) throws -> ProgramResult {
    try runProgram(program, arguments, environment: ["HOME": home.path])
  }

  /// Gives its path.
  @discardableResult private func save(_ name: String, as file: String) throws -> String {
    let small = try SmallQuestionnaire()
    let assessment = try small.assessment(name: name, summary: "", answered: 2)
    return try home.write(".local/share/aiact/\(file).json", assessment.text)
  }

  private func exists(_ path: String) -> Bool { FileKind.exists(path) }

  @Test func withoutATerminalItNeedsAWord() throws {
    let path = try save("Shop", as: "shop")
    let refused = try run("delete", "Shop")
    #expect(refused.exitCode == 64)
    #expect(refused.errors.contains("--yes"))
    #expect(exists(path))
    let done = try run("delete", "shop", "--yes")
    #expect(done.exitCode == 0)
    #expect(
      done.errors
        == "Deleted: \(path) (Shop, 2 answers, last changed 23 Nov 2026, 14:05 UTC)\n")
    #expect(!exists(path) && !exists("\(path).lock"))
  }

  @Test func aPartOfANameIsNotEnough() throws {
    let path = try save("Website chatbot", as: "website-chatbot")
    let result = try run("delete", "chatbot", "--yes")
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("only a whole name will do here"))
    #expect(result.errors.contains("\"Website chatbot\""))
    #expect(exists(path))
    #expect(try run("delete", "nothing", "--yes").exitCode == 66)
  }

  @Test func aMistakeInTheLastOneRemovesNothing() throws {
    let path = try save("Shop", as: "shop")
    let notes = try home.write("notes.json", "{}")
    #expect(try run("delete", path, notes, "--yes").exitCode == 65)
    #expect(exists(path) && exists(notes))
  }

  @Test func whatIsOpenElsewhereStays() throws {
    let path = try save("Shop", as: "shop")
    guard let lock = try FileLock.acquire(path) else { throw HarnessFailure("lock") }
    #expect(try run("delete", path, "--yes").exitCode == 75)
    #expect(exists(path))
    _ = consume lock
  }

  @Test(arguments: [("y", false), ("n", true), ("", true)])
  func atATerminalItAsks(reply: String, stays: Bool) throws {
    let path = try save("Shop", as: "shop")
    let terminal = try PseudoTerminal(
      program, ["delete", "Shop"], environment: ["HOME": home.path], columns: 400)
    try terminal.expect("To be deleted for good: \(path) (Shop, 2 answers")
    try terminal.expect("Delete it?")
    try terminal.send("\(reply)\r")
    try terminal.expect(stays ? "Kept: \(path)" : "Deleted: \(path)")
    #expect(try terminal.wait() == (stays ? 1 : 0))
    #expect(exists(path) == stays)
  }

  /// "Nothing was changed" is true then.
  @Test func whoeverBreaksOffRemovesNothing() throws {
    let first = try save("Shop", as: "shop")
    let second = try save("Desk", as: "desk")
    let terminal = try PseudoTerminal(
      program, ["delete", "Shop", "Desk"], environment: ["HOME": home.path], columns: 400)
    try terminal.expect("Delete it?")
    try terminal.send("y\r")
    try terminal.expect("To be deleted for good: \(second)")
    try terminal.expect("Delete it?")
    try terminal.send("\u{4}")
    try terminal.expect("nothing was changed")
    #expect(try terminal.wait() != 0)
    #expect(exists(first) && exists(second))
  }

  // MARK: What was put away

  @Test func aNameThatMeansWhatWasPutAwaySaysSo() throws {
    let path = try save("Shop", as: "archive/shop")
    let small = try SmallQuestionnaire()
    let report = try run("report", "shop", "--questionnaire", small.folder.path)
    #expect(report.exitCode == 0)
    #expect(report.errors == "From the archive: \(path)\n")
    let named = try run("report", path, "--questionnaire", small.folder.path)
    #expect(named.errors == "")
    let list = try run("list", "shop", "--questionnaire", small.folder.path)
    #expect(list.errors == "From the archive: \(path)\n")
  }

  /// Typed twice, a command that moves what it finds does not go on with another one.
  @Test func aRepeatedCommandTakesNoOther() throws {
    try save("Delta", as: "delta")
    let other = try save("Delta two", as: "delta-two")
    #expect(try run("archive", "delta").exitCode == 0)
    #expect(try run("archive", "delta").exitCode == 64)
    let small = try SmallQuestionnaire()
    let own = ["--questionnaire", small.folder.path]
    #expect(try run(["rename", "delta two", "Omega"] + own).exitCode == 0)
    #expect(try run(["rename", "delta two", "Omega"] + own).exitCode == 66)
    #expect(!exists(other) && exists("\(data)/omega.json"))
    #expect(try run("archive", "--back", "delt").exitCode == 64)
    #expect(exists("\(data)/archive/delta.json"))
  }

  /// A whole name means what was put away sooner than a part of another one.
  @Test func aWholeNameWinsOverAPart() throws {
    let path = try save("Delta", as: "archive/delta")
    try save("Delta two", as: "delta-two")
    let small = try SmallQuestionnaire()
    let log = try run("log", "delta", "--questionnaire", small.folder.path)
    #expect(log.errors == "From the archive: \(path)\n")
  }

  /// What every command takes is enough to name a file; a path where it is not.
  @Test func aFileOfTheUserIsNamedInShort() throws {
    try save("Delta", as: "delta")
    try save("Omega", as: "-rf")
    #expect(try run("archive", "Delta").errors == "delta is now archive/delta.json\n")
    #expect(try run("archive", "Delta", "--back").errors == "archive/delta.json is now delta\n")
    #expect(
      try run("archive", "Omega").errors == "\(data)/-rf.json is now archive/-rf.json\n")
    let small = try SmallQuestionnaire()
    let own = ["--questionnaire", small.folder.path]
    #expect(try run(["log", "delta"] + own).output.hasPrefix("History of Delta (delta): "))
    try save("delta", as: "other")
    // Its name is that of another system too.
    #expect(
      try run("archive", "delta.json").errors == "\(data)/delta.json is now archive/delta.json\n")
  }

  /// Nobody is kept from it, but it is said.
  @Test func aNameThatAnotherSystemHasIsTold() throws {
    try save("Delta", as: "delta")
    try save("Omega", as: "omega")
    let small = try SmallQuestionnaire()
    let own = ["--questionnaire", small.folder.path]
    let renamed = try runProgram(
      program, ["rename", "omega", "delta"] + own, environment: ["HOME": home.path])
    #expect(renamed.exitCode == 0, "\(renamed.errors)")
    #expect(renamed.errors.contains("You have an assessment with this name already: "))
    let copied = try runProgram(
      program, ["copy", "delta-2", "--as", "Sigma"] + own, environment: ["HOME": home.path])
    #expect(copied.exitCode == 0 && !copied.errors.contains("already"))
  }

  @Test func twoOfOneNameAreToldApart() throws {
    try save("Shop camera", as: "a")
    try save("Shop camera", as: "b")
    let result = try run("delete", "shop", "--yes")
    #expect(result.errors.contains("did you mean \"a\" or \"b\"?"), "\(result.errors)")
  }

  @Test func theOneInUseWins() throws {
    try save("Shop", as: "archive/shop")
    let path = try save("Shop", as: "shop")
    let small = try SmallQuestionnaire()
    #expect(try run("log", "Shop", "--questionnaire", small.folder.path).errors == "")
    #expect(try run("archive", "--back", "Shop").exitCode == 73)
    #expect(try run("delete", "Shop", "--yes").errors.hasPrefix("Deleted: \(path) "))
  }
}
