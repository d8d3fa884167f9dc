import Assessments
import CommandSupport
import Glibc
import JSONText
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// Two people who answer about one system, each in a file.
@Suite struct TogetherTests: SharedSystemTests {
  let program = builtProgram(named: "aiact")
  let small: SmallQuestionnaire
  let folder: TemporaryFolder
  let base: Assessment

  init() throws {
    small = try SmallQuestionnaire()
    folder = try TemporaryFolder()
    base = try small.assessment(name: "Shop", summary: "Answers", answered: 1)
  }

  /// The document, in which somebody has answered on a day.
  func answered(
    by person: String, on day: Int, _ answers: [(question: String, option: String)]
  ) throws -> Assessment {
    var assessment = base
    assessment.assessor = person
    for (question, option) in answers {
      try assessment.choose(option, at: question, on: self.day(day))
    }
    return assessment
  }

  func content(_ name: String) throws -> [UInt8] {
    try FileReader.read(folder(name), limit: 1 << 20)
  }

  func writeTwo(theirs: [(question: String, option: String)]) throws {
    try write("ada.json", answered(by: "Ada", on: 25, [("people", "yes")]))
    try write("ben.json", answered(by: "Ben", on: 26, theirs))
  }

  // MARK: Comparing

  @Test func aComparisonNamesTheDifferenceThatDecides() throws {
    try writeTwo(theirs: [("people", "no"), ("data", "own")])
    let result = try run("compare", folder("ada.json"), folder("ben.json"))
    #expect(result.exitCode == 1)
    #expect(result.output.contains("One difference changes the result:"))
    #expect(
      result.output.contains(
        "It talks with people: \"Never\" instead of \"It does\". Then: minimal."))
    #expect(result.output.contains("ben: Our own (Ben, 26 Nov 2026)\n  Decides: no"))
    #expect(result.output.contains("1 question is answered alike."))
  }

  @Test func alikeIsZeroAndATableIsATable() throws {
    try writeTwo(theirs: [("people", "no")])
    #expect(try run("compare", folder("ada.json"), folder("ada.json")).exitCode == 0)
    let csv = try run("compare", folder("ada.json"), folder("ben.json"), "--format", "csv")
    #expect(
      csv.output.contains(
        "people,It talks with people,It does,Ada,2026-11-25,Never,Ben,2026-11-26,yes\r\n"))
  }

  @Test func whatCannotBeComparedIsSaid() throws {
    try writeTwo(theirs: [])
    #expect(try run("compare", folder("ada.json")).exitCode == 64)
    let calendar = try run("compare", folder("ada.json"), folder("ben.json"), "--format", "ics")
    #expect(calendar.exitCode == 64)
    #expect(calendar.errors.contains("a comparison has no days"))
    #expect(try run("compare", folder("ada.json"), folder.path).exitCode == 65)
  }

  // MARK: Joining

  @Test func whatEitherOfThemChangedStandsInTheJoinedFile() throws {
    try writeTwo(theirs: [("data", "others")])
    let before = try [content("ada.json"), content("ben.json")]
    let result = try run(
      "merge", folder("ada.json"), folder("ben.json"), "-o", folder("both.json"))
    #expect(result.exitCode == 0)
    #expect(result.errors.contains("The joined answers lead to: LIMITED RISK."))
    let both = try read("both.json")
    #expect(both.records["people"]?.answer == .string("yes"))
    #expect(both.records["data"]?.answer == .string("others"))
    #expect(both.records["data"]?.answered?.by == "Ben")
    #expect(try [content("ada.json"), content("ben.json")] == before)
    #expect(folder.names == ["ada.json", "ben.json", "both.json"])
  }

  @Test func aConflictIsListedAndStaysAtItsQuestion() throws {
    try writeTwo(theirs: [("people", "no")])
    let result = try run(
      "merge", folder("ada.json"), folder("ben.json"), "-o", folder("both.json"))
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("Conflict: It talks with people: "))
    #expect(result.errors.contains("1 conflict to settle."))
    let record = try #require(try read("both.json").records["people"])
    #expect(record.answer == .string("no"))
    #expect(
      record.flag == "To settle, two answers: \"It does\" (Ada, 25 Nov 2026, 10:00 UTC) or "
        + "\"Never\" (Ben, 26 Nov 2026, 10:00 UTC); the second stands.")
  }

  @Test func whatCannotBeJoinedChangesNothing() throws {
    try writeTwo(theirs: [("people", "no")])
    try folder.write("half.json", "{\"format\": 2, \"sys")
    let before = try content("ada.json")
    let (ada, ben, out) = (folder("ada.json"), folder("ben.json"), folder("out.json"))
    #expect(try run("merge", ada, "-o", out).exitCode == 64)
    #expect(try run("merge", ada, ben).exitCode == 64)
    #expect(try run("merge", ada, ben, "-o", out, "--ask").exitCode == 64)
    #expect(try run("merge", ada, folder.path, "-o", out).exitCode == 65)
    #expect(try run("merge", ada, folder("none.json"), "-o", out).exitCode == 66)
    let half = try run("merge", ada, folder("half.json"), "-o", out)
    #expect(half.exitCode == 65)
    #expect(half.errors.contains("half.json:1:"))
    let there = try run("merge", ada, ben, "-o", ada)
    #expect(there.exitCode == 73)
    #expect(there.errors.contains("--force replaces it"))
    #expect(try content("ada.json") == before)
    #expect(folder.names == ["ada.json", "ben.json", "half.json"])
  }

  @Test func aFileThatIsOpenElsewhereIsNotReplaced() throws {
    try writeTwo(theirs: [("people", "no")])
    guard let lock = try FileLock.acquire(folder("ada.json")) else { throw HarnessFailure("lock") }
    let result = try run(
      "merge", folder("ada.json"), folder("ben.json"), "-o", folder("ada.json"), "--force")
    #expect(result.exitCode == 75)
    _ = consume lock
  }

  @Test func anotherQuestionnaireIsRefused() throws {
    try writeTwo(theirs: [])
    let text = String(decoding: try content("ben.json"), as: UTF8.self)
      .replacing("\"id\": \"small\"", with: "\"id\": \"other\"")
    try folder.write("other.json", text)
    let result = try run(
      "merge", folder("ada.json"), folder("other.json"), "-o", folder("out.json"))
    #expect(result.exitCode == 65)
    #expect(result.errors.contains("they cannot be joined"))
  }

  @Test(arguments: [("1", "yes", "Eve"), ("2", "no", "Ben")])
  func atTheTerminalAConflictIsAsked(key: String, answer: String, by: String) throws {
    try writeTwo(theirs: [("people", "no")])
    let terminal = try asking()
    try terminal.expect("Conflict 1 of 1: It talks with people")
    try terminal.expect("1, 2 or 3> ")
    try terminal.send("perhaps\r")
    try terminal.expect("\"perhaps\" is not 1, 2 or 3")
    try terminal.expect("1, 2 or 3> ")
    try terminal.send("\(key)\r")
    try terminal.expect("Who decides?")
    try terminal.send("Eve\r")
    try terminal.expect("1 conflict settled.")
    #expect(try terminal.wait() == 0)
    let record = try #require(try read("both.json").records["people"])
    #expect(record.answer == .string(answer))
    #expect(record.answered?.by == by)
    #expect(record.flag == nil)
  }

  @Test func leavingTheQuestionsWritesNothing() throws {
    try writeTwo(theirs: [("people", "no")])
    let terminal = try asking()
    try terminal.expect("1, 2 or 3> ")
    try terminal.send("\u{04}")
    try terminal.expect("nothing was written")
    #expect(try terminal.wait() == 130)
    #expect(folder.names == ["ada.json", "ben.json"])
  }

  private func asking() throws -> PseudoTerminal {
    try PseudoTerminal(
      program,
      [
        "merge", folder("ada.json"), folder("ben.json"), "-o", folder("both.json"), "--ask",
        "--questionnaire", small.folder.path,
      ], environment: ["HOME": folder.path, "XDG_DATA_HOME": folder("data")])
  }

  // MARK: A shared folder

  @Test func aConflictCopyIsOfferedToBeJoined() throws {
    try writeTwo(theirs: [("data", "others")])
    rename(folder("ben.json"), folder("ada (Ben's conflicted copy 2026-11-26).json"))
    let list = try run("list", folder.path)
    #expect(list.errors.contains("is a conflict copy of \(folder("ada.json")) (Dropbox). To join"))
    let command = try #require(list.errors.split(separator: " merge ").last)
    #expect(
      command.prefix { $0 != "\n" }
        == "\(folder("ada.json")) '\(folder.path)/ada (Ben'\\''s conflicted copy 2026-11-26).json' "
        + "-o \(folder("ada.json")) --force")
  }

  /// Once it is joined, the copy holds nothing that the other one has not.
  @Test func aConflictCopyThatIsJoinedCanBeRemoved() throws {
    try writeTwo(theirs: [("people", "no")])
    rename(folder("ben.json"), folder("ada-DESKTOP-4F7K2.json"))
    let pair = (folder("ada.json"), folder("ada-DESKTOP-4F7K2.json"))
    #expect(try run("merge", pair.0, pair.1, "-o", pair.0, "--force").exitCode == 1)
    #expect(
      try run("list", folder.path).errors.contains(
        "All that is in it stands in the other one too. To remove it: rm \(pair.1)\n"))
  }

  @Test func theFirstScreenOffersToJoinAConflictCopy() throws {
    try Folders.create(folder("data/aiact"))
    try write("data/aiact/ada.json", answered(by: "Ada", on: 25, [("people", "yes")]))
    try write("data/aiact/ada-DESKTOP-4F7K2.json", answered(by: "Ben", on: 26, [("data", "own")]))
    let terminal = try PseudoTerminal(
      program, ["interview", "--questionnaire", small.folder.path],
      environment: ["HOME": folder.path, "XDG_DATA_HOME": folder("data")], columns: 200)
    let shown = try terminal.expect("number> ")
    let place = folder("data/aiact/ada")
    #expect(shown.contains("conflict copy of"))
    #expect(
      shown.contains(" merge \(place).json \(place)-DESKTOP-4F7K2.json -o \(place).json"))
    try terminal.send("\u{4}")
    #expect(try terminal.wait() == 0)
  }

  @Test func anotherSystemWithSuchANameIsNoCopy() throws {
    try write("ada.json", base)
    let text = base.text.replacing("\"created\": \"2026-11-23", with: "\"created\": \"2026-11-22")
    try folder.write("ada (conflicted copy 2026-11-26).json", text)
    #expect(try !run("list", folder.path).errors.contains("conflict copy"))
  }

  @Test func aLockOfAnotherComputerIsExplained() throws {
    try writeTwo(theirs: [])
    try folder.write("ada.json.lock", "77 ada-laptop\n2026-11-28T14:05:00Z ada\n")
    let result = try run(
      "merge", folder("ada.json"), folder("ben.json"), "-o", folder("ada.json"), "--force")
    #expect(result.exitCode == 75)
    #expect(
      result.errors == "aiact: \(folder("ada.json")): this assessment is open on another computer "
        + "(ada-laptop, ada since 28 Nov 2026, 14:05 UTC). Close it there first. If it is not open "
        + "there any more, take it over: \(program) unlock \(folder("ada.json"))\n")
    func unlock(_ name: String) throws -> ProgramResult {
      try runProgram(program, ["unlock", folder(name)])
    }
    let unlocked = try unlock("ada.json")
    #expect(unlocked.exitCode == 0)
    #expect(
      unlocked.errors.contains("taken over. It was open on another computer (ada-laptop, ada"))
    #expect(try unlock("ada.json").errors.contains("nobody has it open"))
    #expect(try unlock("nowhere.json").exitCode == 66)
    #expect(!folder.names.contains { $0.hasSuffix(".lock") })
    #expect(
      try run("merge", folder("ada.json"), folder("ben.json"), "-o", folder("ada.json"), "--force")
        .exitCode == 0)
  }

  // MARK: Git
}
