import Assessments
import CommandSupport
import Glibc
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// What `aiact merge` and `aiact compare` say of two files, and of two systems.
@Suite struct JoiningAccountTests: SharedSystemTests {
  private let program = builtProgram(named: "aiact")
  let small: SmallQuestionnaire
  let folder: TemporaryFolder
  private let base: Assessment

  init() throws {
    small = try SmallQuestionnaire()
    folder = try TemporaryFolder()
    base = try small.assessment(name: "Shop", summary: "Answers", answered: 1)
  }

  private func write(_ name: String, _ change: (inout Assessment) throws -> Void) throws {
    var assessment = base
    try change(&assessment)
    try write(name, assessment)
  }

  private func answer(_ question: String, _ option: String, on day: Int, _ file: String) throws {
    try write(file) { try $0.choose(option, at: question, on: self.day(day)) }
  }

  private func merge(_ more: String...) throws -> ProgramResult {
    try run(
      ["merge", folder("ada.json"), folder("ben.json"), "-o", folder("both.json")] + more)
  }

  private var isJoined: Bool { folder.names.contains("both.json") }

  @Test func eachSideIsToldWithWhatCameFromIt() throws {
    try answer("people", "yes", on: 25, "ada.json")
    try write("ben.json") {
      $0.setNote("Ask Cem", on: try #require(QuestionID("data")), at: try day(26))
      $0.setPerson(
        "Cem", of: try #require(DutyID("train")), at: try day(26),
        as: Author(name: "Ben", under: small.provenance.mark))
    }
    let result = try merge()
    #expect(result.exitCode == 0)
    #expect(result.errors.contains("From \(folder("ada.json")): 1 answer.\n"))
    #expect(
      result.errors.contains("From \(folder("ben.json")): 1 note, the work on 1 duty.\n"),
      "\(result.errors)")
    try write("ben.json") { _ in }
    #expect(
      try merge("--force").errors.contains(
        "From \(folder("ben.json")): nothing that the other file does not have.\n"))
  }

  @Test func aResultThatIsLowerThanThatOfOneSideIsSaid() throws {
    try answer("people", "yes", on: 25, "ada.json")
    try answer("people", "no", on: 26, "ben.json")
    let errors = try merge().errors
    #expect(
      errors.contains(
        "This is LOWER than \(folder("ada.json")) alone, which leads to: LIMITED RISK.\n"),
      "\(errors)")
    #expect(!errors.contains("than \(folder("ben.json"))"))
  }

  @Test func whatLeadsToTheSameHasNoLineOfItsOwn() throws {
    try answer("people", "yes", on: 25, "ada.json")
    try answer("people", "yes", on: 26, "ben.json")
    let errors = try merge().errors
    #expect(errors.contains("The joined answers lead to: LIMITED RISK."))
    #expect(!errors.contains("alone"))
  }

  @Test func twoSystemsAreNotJoinedUnlessForced() throws {
    try answer("people", "yes", on: 25, "ada.json")
    var other = try small.assessment(name: "Camera", summary: "", answered: 1)
    other.assessor = "Ben"
    try DurableFile.write(other.bytes, to: folder("ben.json"))
    let refused = try merge()
    #expect(refused.exitCode == 64)
    #expect(refused.errors.contains("ada.json is about \"Shop\", and "))
    #expect(refused.errors.contains("ben.json is about \"Camera\". They seem to be two systems."))
    #expect(refused.errors.hasSuffix("If they are one system, --force joins them\n"))
    #expect(!isJoined)
    let forced = try merge("--force")
    #expect(forced.errors.contains("They seem to be two systems.\n"))
    #expect(isJoined)
    let compared = try run("compare", folder("ada.json"), folder("ben.json"))
    #expect(compared.errors.contains("They seem to be two systems."))
    #expect(compared.output.contains("assessments compared"))
    let same = try run("compare", folder("ada.json"), folder("ada.json"))
    #expect(same.errors == "")
  }

  @Test(arguments: [("y", true), ("n", false), ("", false)])
  func atATerminalTwoSystemsAreAskedAbout(reply: String, joins: Bool) throws {
    try answer("people", "yes", on: 25, "ada.json")
    try DurableFile.write(
      try small.assessment(name: "Camera", summary: "", answered: 1).bytes, to: folder("ben.json"))
    let terminal = try PseudoTerminal(
      program,
      [
        "merge", folder("ada.json"), folder("ben.json"), "-o", folder("both.json"),
        "--questionnaire", small.folder.path,
      ], environment: ["HOME": folder.path, "XDG_DATA_HOME": folder("data")])
    try terminal.expect("Join them all the same?")
    try terminal.send("perhaps\r")
    try terminal.expect("\"perhaps\" is neither y nor n.")
    try terminal.send("\(reply)\r")
    try terminal.expect(joins ? "to settle." : "nothing was joined")
    _ = try terminal.wait()
    #expect(isJoined == joins)
  }

  @Test func aSystemThatWasRenamedIsStillTheSame() throws {
    try answer("people", "yes", on: 25, "ada.json")
    try write("ben.json") {
      $0.describe(.init(name: "Shop of Berlin", summary: "Answers"), at: try day(26))
    }
    let result = try merge()
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(!result.errors.contains("two systems"))
  }

  /// Git always has the file replaced. That is no word on what stands in it.
  @Test func gitJoinsNoTwoSystems() throws {
    try answer("people", "yes", on: 25, "ada.json")
    try DurableFile.write(
      try small.assessment(name: "Camera", summary: "", answered: 1).bytes, to: folder("ben.json"))
    let before = try FileReader.read(folder("ada.json"), limit: 1 << 20)
    try folder.write("empty.json", "")
    let result = try run(
      "merge", "--base", folder("empty.json"), folder("ada.json"), folder("ben.json"), "-o",
      folder("ada.json"), "--force", "--called", "shop.json")
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("shop.json (ours) is about \"Shop\""), "\(result.errors)")
    #expect(try FileReader.read(folder("ada.json"), limit: 1 << 20) == before)
  }

  @Test func gitIsToldOfALowerResult() throws {
    try answer("people", "yes", on: 25, "ada.json")
    try answer("people", "no", on: 26, "ben.json")
    let result = try run(
      "merge", folder("ada.json"), folder("ben.json"), "-o", folder("ada.json"), "--force",
      "--called", "shop.json")
    #expect(result.errors.contains("This is LOWER than shop.json (ours) alone"))
    #expect(!result.errors.contains("From shop.json"))
  }
}
