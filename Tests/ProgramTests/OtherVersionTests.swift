@testable import Assessments
import CommandSupport
import Glibc
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// Assessments that were answered under another questionnaire, or written in an older format.
@Suite struct OtherVersionTests {
  private let program = builtProgram(named: "aiact")
  private let small: SmallQuestionnaire
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    small = try SmallQuestionnaire()
    folder = try TemporaryFolder()
    file = folder("shop.json")
    let text = try small.assessment(name: "Shop", summary: "Answers", answered: 1).text
      .replacing("\"version\": \"1.0.0\"", with: "\"version\": \"0.9.0\"")
      .replacing(small.provenance.logic, with: String(repeating: "0", count: 64))
    try DurableFile.write(Array(text.utf8), to: file)
  }

  private func interview() throws -> PseudoTerminal {
    try PseudoTerminal(
      program, ["interview", "--questionnaire", small.folder.path, file],
      environment: ["HOME": folder.path, "XDG_DATA_HOME": folder("data")])
  }

  private func content(_ path: String) throws -> String {
    String(decoding: try FileReader.read(path, limit: 1 << 20), as: UTF8.self)
  }

  private func report(_ format: String, _ more: String...) throws -> ProgramResult {
    try runProgram(
      program, ["report", file, "--questionnaire", small.folder.path, "--format", format] + more)
  }

  @Test(arguments: [("n\r", 0), ("quit\r", 0), ("\u{04}", 0), ("\u{03}", 130)])
  func withoutAYesTheFileStaysAsItIs(keys: String, code: Int32) throws {
    let before = try content(file)
    let terminal = try interview()
    try terminal.expect("with small 0.9.0")
    try terminal.expect("Here is small 1.0.0")
    try terminal.expect("go on> ")
    try terminal.send("perhaps\r")
    try terminal.expect("y or n")
    try terminal.expect("go on> perhaps")
    // The first Ctrl-C empties the line.
    try terminal.send("\u{03}")
    try terminal.expect("go on> ")
    try terminal.send(keys)
    try terminal.expect("Nothing was changed.")
    #expect(try terminal.wait() == code)
    #expect(try content(file) == before)
    #expect(folder.names == ["shop.json"])
  }

  @Test func aSentenceWrittenBetterAsksNothing() throws {
    let before = try SmallQuestionnaire(replacing: [
      "Does it talk with people?": "Is it a talker?", "1.0.0": "0.9.0",
    ])
    let text = try before.assessment(name: "Shop", summary: "Answers", answered: 1).text
    try DurableFile.write(Array(text.utf8), to: file)
    let terminal = try interview()
    try terminal.expect("The wording of the questions has changed since")
    try terminal.expect("answer> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
  }

  @Test func aYesAddsTheQuestionnaireAndKeepsTheOneBefore() throws {
    let terminal = try interview()
    try terminal.expect("go on> ")
    try terminal.send("y\r")
    try terminal.expect("Whose data does it use?")
    try terminal.expect("answer> ")
    try terminal.send("1\r")
    try terminal.expect("Does it talk with people?")
    try terminal.expect("answer> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    let saved = try Assessment(reading: Array(content(file).utf8))
    #expect(saved.uses.map(\.provenance.version) == ["0.9.0", "1.0.0"])
    #expect(saved.uses.last?.provenance == small.provenance)
    #expect(saved.log.map(\.change.under).last == small.provenance.mark)
    #expect(saved.answerCount == 2)
    // It is not asked again.
    let again = try interview()
    try again.expect("Does it talk with people?")
    try again.expect("answer> ")
    try again.send("\u{04}")
    #expect(try again.wait() == 0)
    #expect(!again.plainText.contains("go on>"))
  }

  @Test func aRefusedLineGivesWayToTheNext() throws {
    let terminal = try interview()
    try terminal.expect("go on> ")
    try terminal.send("perhaps\r")
    try terminal.expect("go on> perhaps")
    try terminal.send("n\r")
    #expect(try terminal.wait() == 0)
  }

  @Test func aReportNamesTheQuestionnaireThatMadeItAndTheOneBefore() throws {
    let text = try report("txt")
    #expect(text.exitCode == 0)
    #expect(text.output.contains("Questionnaire: small 1.0.0"))
    #expect(text.output.contains("Answered under: small 0.9.0"))
    let file = try report("txt", "--for", "file")
    #expect(file.output.contains(small.provenance.logic))
    #expect(text.errors.contains("answered with small 0.9.0"))
    #expect(text.errors.contains("this result is made with small 1.0.0"))
    let json = try report("json").output
    #expect(json.contains("\"version\": \"1.0.0\""))
    #expect(json.contains("\"version\": \"0.9.0\""))
  }

  @Test(arguments: [
    ("\"yes\"", "\"gone\"", "\"learns\" has no option \"gone\""),
    ("\"learns\"", "\"learnt\"", "There is no question \"learnt\"; did you mean \"learns\"?"),
    ("\"yes\"", "7", "The answer to \"learns\" must be an option"),
  ])
  func whatDoesNotFitIsToldAndStays(old: String, new: String, words: String) throws {
    let text = try content(file).replacing(old, with: new)
    try DurableFile.write(Array(text.utf8), to: file)
    for format in ["txt", "html", "md", "json"] {
      let result = try report(format)
      #expect(result.exitCode == 1, "\(format)")
      #expect(result.errors.contains(words), "\(format)")
    }
    #expect(try report("txt").output.contains("One stored answer does not fit"))
    let whatif = try runProgram(
      program, ["whatif", file, "--questionnaire", small.folder.path])
    #expect(whatif.exitCode == 1)
    #expect(try content(file) == text)
  }

  /// The copy is there before the new file is, and only when something is saved.
  @Test func aFileOfAnOlderFormatIsCopiedBeforeItIsSaved() throws {
    let old = """
      {
        "format": 1, "system": { "name": "Shop", "summary": "Answers" },
        "created": "2026-11-20T10:00:00Z", "changed": "2026-11-20T10:00:00Z",
        "questionnaire": { "id": "small", "version": "1.0.0", "lawAsOf": "2026-11-23",
          "digest": "\(small.provenance.logic)" },
        "answers": { "learns": { "answer": "yes", "changed": "2026-11-20T10:00:00Z" } },
        "log": [{ "at": "2026-11-20T10:00:00Z", "action": "answered", "question": "learns" }]
      }
      """
    try DurableFile.write(Array(old.utf8), to: file)
    #expect(try report("txt").exitCode == 0)
    #expect(try content(file) == old)
    let terminal = try interview()
    try terminal.expect("An older aiact wrote this file, in format 1.")
    try terminal.expect("Whose data does it use?")
    try terminal.expect("answer> ")
    #expect(try content(file) == old)
    try terminal.send("1\r")
    try terminal.expect("Does it talk with people?")
    try terminal.expect("answer> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    #expect(try content("\(file).format-1") == old)
    #expect(try Assessment(reading: Array(content(file).utf8)).answerCount == 2)
    #expect(try content(file).contains("\"format\": 2"))
  }

  /// A copy of another file under that name is somebody's.
  @Test func aCopyIsNeverWrittenOver() throws {
    let old = try content(file).replacing("\"format\": 2", with: "\"format\": 1")
    try folder.write("shop.json.format-1", "mine")
    try OlderCopy.keep(Array(old.utf8), of: file, format: 1)
    try OlderCopy.keep(Array(old.utf8), of: file, format: 1)
    #expect(try content("\(file).format-1") == "mine")
    #expect(try content("\(file).format-1-2") == old)
    #expect(folder.names == ["shop.json", "shop.json.format-1", "shop.json.format-1-2"])
  }

  @Test(.enabled(if: access("/usr/bin/git", X_OK) == 0))
  func gitMergesWhatTwoPeopleAnswered() throws {
    var base = try small.assessment(name: "Shop", summary: "Answers", answered: 3)
    base.assessor = "Ann"
    let ids = small.questionnaire.outline.entries.map(\.question.id)
    let later = try #require(Timestamp("2026-11-24T09:00:00Z"))
    var (ours, theirs) = (base, base)
    ours.answer(ids[0], with: .unsure, at: later)
    theirs.assessor = "Bob"
    theirs.answer(ids[1], with: .unsure, at: later)
    theirs.setNote("Bob knows", on: ids[2], at: later)
    let paths = try [("ours", ours), ("base", base), ("theirs", theirs)].map {
      try folder.write($0.0, $0.1.text)
    }
    let merged = try runProgram("/usr/bin/git", ["merge-file", "-p"] + paths)
    #expect(merged.exitCode == 0)
    let both = try Assessment(reading: Array(merged.output.utf8))
    #expect(both[ids[0]] == ours[ids[0]])
    #expect(both[ids[1]] == theirs[ids[1]])
    #expect(both[ids[2]] == theirs[ids[2]])
    #expect(both.log.count == base.log.count + 3)
  }
}
