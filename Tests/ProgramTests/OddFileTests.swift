@testable import Assessments
import Glibc
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// Assessments that somebody else touches, and things that are no assessments.
@Suite struct OddFileTests {
  private let program = builtProgram(named: "aiact")
  private let small: SmallQuestionnaire
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    small = try SmallQuestionnaire()
    folder = try TemporaryFolder()
    file = folder("shop.json")
    let assessment = try small.assessment(name: "Shop", summary: "Answers", answered: 0)
    try DurableFile.write(Array(assessment.text.utf8), to: file)
  }

  private func interview(_ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(
      program, ["interview", "--questionnaire", small.folder.path] + arguments,
      environment: ["HOME": folder.path, "XDG_DATA_HOME": folder("data")])
  }

  private func content(_ path: String) throws -> String {
    String(decoding: try FileReader.read(path, limit: 1 << 20), as: UTF8.self)
  }

  private func answers(_ path: String) throws -> Int {
    let bytes = try FileReader.read(path, limit: 1 << 20)
    return try Assessment(reading: bytes).answerCount
  }

  @Test func aFileChangedMeanwhileIsNotOverwritten() throws {
    let terminal = try interview([file])
    try terminal.expect("answer> ")
    let theirs = try content(file) + "\n"
    try DurableFile.write(Array(theirs.utf8), to: file)
    try terminal.send("1\r")
    try terminal.expect("NOT SAVED:")
    try terminal.expect("somebody else changed this file")
    try terminal.expect(":save")
    // The interview goes on.
    try terminal.expect("Whose data does it use?")
    try terminal.expect("answer> ")
    #expect(try content(file) == theirs)
    try terminal.send(":save \(file)\r")
    try terminal.expect("NOT SAVED:")
    try terminal.send(":save \(folder("mine.json"))\r")
    try terminal.expect("Everything is saved in")
    try terminal.send("1\r")
    try terminal.expect("Does it talk with people?")
    try terminal.expect("answer> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    #expect(try content(file) == theirs)
    #expect(try answers(folder("mine.json")) == 2)
  }

  @Test func aFileThatIsGoneIsWrittenAgain() throws {
    let terminal = try interview([file])
    try terminal.expect("answer> ")
    unlink(file)
    try terminal.send("1\r")
    try terminal.expect("Whose data does it use?")
    try terminal.expect("answer> ")
    #expect(try answers(file) == 1)
  }

  /// After a refused `:save` the file is still ours alone.
  @Test func theLockOutlivesARefusedSave() throws {
    let taken = try folder.write("taken.json", "{}")
    let terminal = try interview([file])
    try terminal.expect("answer> ")
    try terminal.send(":save \(taken)\r")
    try terminal.expect("there is such a file already")
    try terminal.expect("answer> ")
    let second = try interview([file])
    try second.expect("another aiact has this assessment open")
    #expect(try second.wait() == 75)
    #expect(try content(taken) == "{}")
  }

  @Test func aLinkIsRefusedBeforeAnythingIsAsked() throws {
    let link = folder("link.json")
    symlink("shop.json", link)
    let terminal = try interview([link])
    try terminal.expect("this is a symbolic link")
    #expect(try terminal.wait() == 73)
    #expect(folder.names == ["link.json", "shop.json"])
  }

  @Test(arguments: ["interview", "report", "whatif"])
  func whatIsNoFileIsRefusedAtOnce(command: String) throws {
    mkfifo(folder("pipe"), 0o600)
    mkdir(folder("folder"), 0o700)
    for (path, kind) in [
      (folder("pipe"), "a named pipe"), (folder("folder"), "a folder"), ("/dev/zero", "a device"),
    ] where command != "report" || kind != "a folder" {
      let terminal = try PseudoTerminal(
        program, [command, path, "--questionnaire", small.folder.path])
      try terminal.expect("this is \(kind), not a file")
      #expect(try terminal.wait() == 65)
    }
  }

  /// A folder stands for all that is in it, which needs another folder.
  @Test func aReportOnAFolderNeedsAPlace() throws {
    mkdir(folder("folder"), 0o700)
    let terminal = try PseudoTerminal(program, ["report", folder("folder")])
    try terminal.expect("is a folder: name the format of its reports")
    #expect(try terminal.wait() == 64)
  }

  @Test(arguments: ["interview", "report", "whatif"])
  func aNewerFileIsRefusedAndStays(command: String) throws {
    let newer = try content(file).split(separator: "\"format\": 2")
      .joined(separator: "\"format\": 3")
    try DurableFile.write(Array(newer.utf8), to: file)
    let terminal = try PseudoTerminal(
      program, [command, file, "--questionnaire", small.folder.path])
    try terminal.expect("written by a newer aiact (format 3)")
    #expect(try terminal.wait() == 65)
    #expect(try content(file) == newer)
  }

  /// The questionnaire has changed since: what no longer fits is told, kept and asked again.
  @Test func anAnswerOfAnOlderQuestionnaireIsAskedAgain() throws {
    let older = try small.assessment(name: "Shop", summary: "Answers", answered: 2)
      .text.split(separator: "\"yes\"").joined(separator: "\"gone\"")
    try DurableFile.write(Array(older.utf8), to: file)
    let terminal = try interview([file])
    try terminal.expect(
      "\"learns\" has no option \"gone\". What is stored there counts for nothing")
    try terminal.expect("Does it learn from data?")
    try terminal.expect("answer> ")
    try terminal.send(":save\r")
    try terminal.expect("Everything is saved")
    try terminal.expect("answer> ")
    #expect(try content(file).contains("\"gone\""))
    try terminal.send("1\r")
    try terminal.expect("Does it talk with people?")
    try terminal.expect("answer> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    #expect(try answers(file) == 2)
  }

  /// Stamps that lie ahead, as after a clock that was wrong, are no reason to lose anything.
  @Test func aClockSetBackLosesNothing() throws {
    let ahead = try content(file).split(separator: "2026-11-23T")
      .joined(separator: "2150-11-23T")
    try DurableFile.write(Array(ahead.utf8), to: file)
    let terminal = try interview([file])
    try terminal.expect("answer> ")
    try terminal.send("1\r")
    try terminal.expect("Whose data does it use?")
    try terminal.expect("answer> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    #expect(try answers(file) == 1)
    #expect(try content(file).contains("2150-11-23T14:05:00Z"))
  }

  /// What the list leaves out is told, so that nobody thinks it is lost.
  @Test func theListTellsWhatItLeavesOut() throws {
    try Folders.create(folder("data/aiact"))
    for number in 1...11 {
      try DurableFile.write(Array(content(file).utf8), to: folder("data/aiact/\(number).json"))
    }
    try folder.write("data/aiact/broken.json", "{")
    let terminal = try interview([])
    try terminal.expect("1 file in")
    try terminal.expect("cannot be read")
    try terminal.expect("  Start a new assessment")
    try terminal.expect(" more: type more to see them")
    try terminal.expect("number> ")
    try terminal.send("more\r")
    try terminal.expect("  10  ")
    try terminal.expect("  11  ")
    try terminal.expect("number> ")
    try terminal.send("new\r")
    try terminal.expect("name> ")
  }

  @Test func aFolderThatIsMissingIsToldAndTheInterviewGoesOn() throws {
    let terminal = try interview([folder("missing/shop.json")])
    try terminal.expect("name> ")
    try terminal.send("Shop\r")
    try terminal.expect("NOT SAVED:")
    try terminal.expect("there is no such folder")
    try terminal.expect("summary> ")
    try terminal.send("\r")
    try terminal.expect("answer> ")
    mkdir(folder("missing"), 0o700)
    try terminal.send("1\r")
    try terminal.expect("Whose data does it use?")
    try terminal.expect("answer> ")
    #expect(try answers(folder("missing/shop.json")) == 1)
  }
}
