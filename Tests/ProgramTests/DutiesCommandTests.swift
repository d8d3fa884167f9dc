import PseudoTerminal
import Questionnaires
import Scenarios
import Storage
import Testing

@testable import Assessments

/// `aiact duties`, `aiact duties set` and `aiact log` on real files.
@Suite struct DutiesCommandTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    let shipped = try ShippedQuestionnaire()
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    var assessment = Assessment(
      system: .init(name: "CV ranker", summary: "Ranks."), provenance: shipped.provenance, at: now)
    assessment.assessor = "Ann"
    for (question, answer) in try shipped.scenario("short-ranker").answers {
      assessment.answer(question, with: answer, at: now)
    }
    file = try folder.write("cv.json", assessment.text)
  }

  private func run(_ arguments: String...) throws -> ProgramResult {
    try runProgram(program, arguments, environment: ["HOME": folder("home")])
  }

  private func assessment() throws -> Assessment {
    try Assessment(reading: FileReader.read(file, limit: 1 << 20))
  }

  private func record(_ name: String) throws -> DutyRecord {
    try #require(try assessment().dutyRecords[name])
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try FileReader.read(path, limit: 1 << 20), as: UTF8.self)
  }

  @Test func whatIsWrittenDownIsShownAndLogged() throws {
    try folder.write("plan.pdf", "abc")
    let result = try run(
      "duties", "set", file, "keep logs", "--state", "doing", "--person", "Mia Köhler", "--day",
      "2026-12-01", "--note", "Ask the vendor", "--evidence", folder("plan.pdf"), "--by", "Bob")
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.output == "")
    #expect(
      result.errors.hasPrefix(
        "Keep logs at least six months (dep-log): doing; Mia Köhler, by 1 Dec 2026; evidence: "))
    #expect(result.errors.hasSuffix("Noted by Bob.\n"))
    let record = try record("dep-log")
    #expect(record.progress == .doing && record.person == "Mia Köhler")
    #expect(record.day == CalendarDate(iso: "2026-12-01") && record.note == "Ask the vendor")
    let content = try #require(record.evidence.first?.content)
    #expect(content.size == 3)
    #expect(
      content.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Set(record.log.map(\.by)) == ["Bob"])
    // Ann goes on answering.
    #expect(try assessment().assessor == "Ann")
    let list = try run("duties", file, "--person", "mia", "--as-of", "2026-11-28")
    #expect(list.exitCode == 0)
    #expect(list.output.contains("[doing] Keep logs at least six months (dep-log)\n"))
    #expect(list.output.contains("    Mia Köhler, by 1 Dec 2026\n"))
    let log = try run("log", file, "--duty", "dep-log", "--format", "csv")
    #expect(log.exitCode == 0)
    #expect(log.output.contains(",Bob,duty,dep-log,Keep logs at least six months (dep-log),state,"))
  }

  /// Never under the name of whoever answered, who may be somebody else.
  @Test func aChangeIsUnderTheNameOfWhoeverMakesIt() throws {
    let set = ["duties", "set", file, "dep-log", "--state"]
    let none = try runProgram(program, set + ["doing"], environment: ["HOME": folder("home")])
    #expect(none.errors.contains("Noted without a name; --by or AIACT_PERSON says who"))
    let known = try runProgram(
      program, set + ["done"], environment: ["HOME": folder("home"), "AIACT_PERSON": "Bob"])
    #expect(known.errors.hasSuffix("Noted by Bob.\n"))
    let named = try runProgram(
      program, set + ["open", "--by", "Cleo"],
      environment: ["HOME": folder("home"), "AIACT_PERSON": "Bob"])
    #expect(named.errors.hasSuffix("Noted by Cleo.\n"))
    #expect(try record("dep-log").log.map(\.by) == [nil, "Bob", "Cleo"])
    #expect(try assessment().assessor == "Ann")
  }

  /// At a terminal: who it is, or Enter for whoever answered last.
  @Test(arguments: [("Bob\r", "Bob"), ("\r", "Ann")])
  func whoMakesAChangeIsAskedAtATerminal(typed: String, name: String) throws {
    let terminal = try PseudoTerminal(
      program, ["duties", "set", file, "dep-log", "--state", "done"],
      environment: ["HOME": folder("home")])
    try terminal.expect("Who makes this change? A name, or Enter for Ann> ")
    try terminal.send(typed)
    try terminal.expect("Noted by \(name).")
    #expect(try terminal.wait() == 0)
    #expect(try record("dep-log").log.map(\.by) == [name])
  }

  /// A path is kept as seen from the folder of the assessment, so that both can be moved.
  @Test func evidenceIsKeptByItsRelativePlace() throws {
    try Folders.create(folder("proof"))
    try folder.write("proof/a.pdf", "abc")
    try Folders.create(folder("work"))
    let result = try runProgram(
      "/bin/sh",
      [
        "-c", "cd \"$1\" && \"$2\" duties set ../cv.json dep-log --evidence ../proof/a.pdf", "sh",
        folder("work"), program,
      ])
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(try record("dep-log").evidence.map(\.place) == ["proof/a.pdf"])
    #expect(try run("duties", file, "--verify").exitCode == 0)
  }

  @Test func verifyNamesWhatIsMissingOrChanged() throws {
    try folder.write("a.pdf", "abc")
    try folder.write("b.pdf", "abc")
    let result = try run(
      "duties", "set", file, "dep-log", "--evidence", folder("a.pdf"), "--evidence",
      folder("b.pdf"), "--evidence", "https://act.example/x")
    #expect(result.exitCode == 0, "\(result.errors)")
    let good = try run("duties", folder.path, "--verify")
    #expect(good.exitCode == 0)
    #expect(good.output == "2 files are what they were; 1 address was not looked at.\n")
    try folder.write("a.pdf", "abd")
    #expect(unlinked("b.pdf"))
    let bad = try run("duties", file, "--verify")
    #expect(bad.exitCode == 1)
    let lines = bad.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("dep-log: \(folder("a.pdf")): changed since it was named"))
    #expect(lines[1].hasSuffix("dep-log: \(folder("b.pdf")): missing"))
    #expect(lines[2].hasPrefix("2 files are missing or changed"))
    // Named again, it is what it is now.
    _ = try run("duties", "set", file, "dep-log", "--evidence", folder("a.pdf"))
    #expect(try record("dep-log").evidence.count == 3)
    let gone = try run(
      "duties", "set", file, "dep-log", "--remove-evidence", folder("b.pdf"))
    #expect(gone.exitCode == 0)
    #expect(try run("duties", file, "--verify").exitCode == 0)
  }

  private func unlinked(_ name: String) -> Bool {
    (try? runProgram("/bin/rm", [folder(name)]))?.exitCode == 0
  }

  /// One sentence, the exit code, and the file as it was, byte for byte.
  @Test(arguments: [
    (["dep-lgo", "--state", "done"], 64, "no duty is called \"dep-lgo\"; did you mean dep-log?"),
    (["keep", "--state", "done"], 64, "\"keep\" fits 2 duties; name one by its id:"),
    (["prv-log", "--state", "done"], 64, "the answers do not lead to"),
    (["dep-log"], 64, "say what changes"),
    (["dep-log", "--state", "not-needed"], 64, "a duty that is not needed has a reason"),
    (["dep-log", "--not-needed", " "], 64, "--not-needed takes the reason"),
    (["dep-log", "--not-needed", "x", "--state", "done"], 64, "--not-needed and another --state"),
    (["dep-log", "--day", "soon"], 64, "\"soon\" names no single day"),
    (["dep-log", "--evidence", "/nowhere/a.pdf"], 66, "/nowhere/a.pdf: there is no such file"),
    (["dep-log", "--evidence", "/"], 65, "/: this is a folder, not a file"),
    (
      ["dep-log", "--remove-evidence", "a"], 64, "\"a\" is no evidence of this duty; there is none"
    ),
  ])
  func badInputChangesNothing(arguments: [String], code: Int32, message: String) throws {
    let before = try text(file)
    let result = try runProgram(program, ["duties", "set", file] + arguments)
    #expect(result.exitCode == code)
    #expect(result.errors.hasPrefix("aiact: \(message)"), "\(result.errors)")
    #expect(try text(file) == before)
    #expect(folder.names == ["cv.json"])
  }

  /// A folder, another JSON file, half a file.
  @Test(arguments: [("folder", 65), ("other.json", 65), ("half.json", 65), ("none.json", 66)])
  func whatIsNoAssessmentIsSaid(name: String, code: Int32) throws {
    try Folders.create(folder("folder"))
    try folder.write("other.json", "{\"a\": 1}\n")
    let half = String(try text(file).prefix(400))
    try folder.write("half.json", half)
    for arguments in [
      ["duties", "set", folder(name), "dep-log", "--state", "done"],
      ["log", folder(name)],
    ] {
      let result = try runProgram(program, arguments)
      #expect(result.exitCode == code, "\(arguments)")
      #expect(result.errors.hasPrefix("aiact: \(folder(name))"), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
    }
    #expect(try text(folder("half.json")) == half)
    #expect(folder.names == ["cv.json", "folder", "half.json", "other.json"])
  }

  /// In a list a broken file is named, and the others are shown.
  @Test func brokenFilesAreListed() throws {
    try folder.write("half.json", "{\"format\": 2")
    let result = try run("duties", folder.path)
    #expect(result.exitCode == 1)
    #expect(result.output.contains("CV ranker"))
    #expect(result.output.contains("NOT READ\n"))
    #expect(result.output.contains("half.json:1:13"))
  }

  /// A file that another program has open is not touched.
  @Test func aLockedFileIsTold() throws {
    let lock = try FileLock.acquire(file)
    let isHeld = lock != nil
    #expect(isHeld)
    let before = try text(file)
    let result = try run("duties", "set", file, "dep-log", "--state", "done")
    #expect(result.exitCode == 75)
    #expect(result.errors.contains("another aiact has this assessment open"))
    #expect(try text(file) == before)
    // Reading needs no lock.
    #expect(try run("duties", file).exitCode == 0)
    #expect(try run("log", file).exitCode == 0)
    _ = consume lock
  }

  @Test func whatStandsSoAlreadyIsNotWritten() throws {
    _ = try run("duties", "set", file, "dep-log", "--not-needed", "No logs")
    let before = try text(file)
    let result = try run("duties", "set", file, "dep-log", "--not-needed", "No logs")
    #expect(result.exitCode == 0)
    #expect(result.errors.contains("it stands so already; nothing was changed"))
    #expect(try text(file) == before)
  }

  /// A file of format 1 is kept beside the one that is written.
  @Test func anOlderFileIsKept() throws {
    let digest = String(repeating: "0", count: 64)
    let old = """
      {"format": 1, "system": {"name": "X", "summary": ""}, "created": "2026-11-20T10:00:00Z",
       "changed": "2026-11-21T10:00:00Z",
       "questionnaire": {"id": "eu-ai-act", "version": "0.1.0", "lawAsOf": "2026-11-01",
        "digest": "\(digest)"}, "answers": {}, "log": []}
      """
    let path = try folder.write("old.json", old)
    let all = try run("duties", path, "--all", "--format", "json")
    #expect(all.exitCode == 0)
    let result = try run("duties", "set", path, "all-lit", "--state", "doing")
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(try text("\(path).format-1") == old)
    #expect(try text(path).contains("\"format\": 2"))
  }

  @Test func theLogHasNoCalendar() throws {
    let result = try run("log", file, "--format", "ics")
    #expect(result.exitCode == 64)
    #expect(result.errors.hasPrefix("aiact: what is past makes no calendar and no picture"))
  }

  @Test func theLogIsOfOneQuestionOrSinceADay() throws {
    _ = try run("duties", "set", file, "dep-log", "--state", "done")
    let one = try run("log", file, "--question", "techn")
    #expect(one.output.contains("1 entry"), "\(one.output)\(one.errors)")
    #expect(one.output.contains("23 Nov 2026, 14:05 UTC, Ann, version"))
    let since = try run("log", file, "--since", "2026-11-24", "--format", "json")
    #expect(since.output.components(ofKind: "duty") == 1)
    #expect(since.output.components(ofKind: "question") == 0)
    let none = try run("log", file, "--question", "zebra")
    #expect(none.exitCode == 64)
    #expect(none.errors == "aiact: there is no question called \"zebra\"\n")
  }
}

extension String {
  fileprivate func components(ofKind kind: String) -> Int {
    split(separator: "\n").count { $0.contains("\"kind\": \"\(kind)\"") }
  }
}
