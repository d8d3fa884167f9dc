import PseudoTerminal
import Questionnaires
import Scenarios
import Storage
import Testing

@testable import Assessments

/// `list`, names of systems in place of files, `rename`, `archive` and `copy`.
@Suite struct RegisterTests: HomeTests {
  let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  /// A chatbot, and a shop camera that may read feelings, in the user's folder.
  private func fill() throws {
    try save(
      "Website chatbot", as: "website-chatbot", scenario: "short-chatbot", by: "Ada Żółć")
    try save(
      "Shop camera", as: "shop-camera", scenario: "a5f-teacher-salary-emotions", by: "Ada Żółć")
  }

  @Test func aListMakesNothing() throws {
    let list = try run("list")
    #expect(list.exitCode == 0)
    #expect(list.output.hasPrefix("No assessments yet in \(data). To start one: "))
    let table = try run("list", "--format", "json")
    #expect(table.output.hasPrefix("{"))
    #expect(table.errors == list.output)
    #expect(throws: StorageFailure.self) { try Folders.listJSON(in: data) }
  }

  @Test func theUrgentOneComesFirstAndBrokenFilesAreTold() throws {
    try fill()
    _ = try home.write(".local/share/aiact/half.json", "{")
    let list = try run("list", "--on", "2026-11-28")
    #expect(list.exitCode == 1)
    let camera = try #require(list.output.firstRange(of: "Shop camera"))
    let chatbot = try #require(list.output.firstRange(of: "Website chatbot"))
    #expect(camera.lowerBound < chatbot.lowerBound)
    #expect(list.output.contains("half.json:1:2:"))
    for line in list.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    let found = try run("list", "--search", "zolc CHATBOT", "--format", "csv")
    #expect(found.output.contains("Website chatbot") && !found.output.contains("Shop camera"))
  }

  @Test func aNameStandsForItsFile() throws {
    try fill()
    #expect(try run("report", "chatbot").output.hasPrefix("Website chatbot"))
    #expect(try run("whatif", "WEBSITE").exitCode == 0)
    try save("Chatbot of the shop", as: "shop", scenario: "short-chatbot")
    let several = try run("report", "chatbot")
    #expect(several.exitCode == 64)
    #expect(several.errors.contains("fits 2 assessments"))
    #expect(several.errors.contains("Chatbot of the shop  (shop.json)"))
    let none = try run("report", "chatbtt")
    #expect(none.exitCode == 66)
    #expect(none.errors.contains("did you mean"))
  }

  @Test func anotherNameGivesAnotherFile() throws {
    try fill()
    #expect(try run("rename", "website-chatbot", "Βοηθός Łódź").exitCode == 0)
    let files = try Folders.listJSON(in: data).map(\.name)
    #expect(files == ["shop-camera.json", "voithos-lodz.json"])
    let assessment = try Assessment(
      reading: FileReader.read("\(data)/voithos-lodz.json", limit: 1 << 20))
    #expect(assessment.system.name == "Βοηθός Łódź")
    #expect(assessment.systemLog.last?.what == .name(from: "Website chatbot", to: "Βοηθός Łódź"))
    #expect(try run("rename", "voithos-lodz", "  ").exitCode == 64)
  }

  @Test func whatIsPutAwayIsListedOnlyWhenAskedFor() throws {
    try fill()
    #expect(try run("archive", "website chatbot").exitCode == 0)
    #expect(!(try run("list").output.contains("Website chatbot")))
    #expect(try run("list", "--archived").output.contains("archived"))
    #expect(try run("report", "chatbot").exitCode == 0)
    #expect(try run("archive", "website chatbot").exitCode == 64)
    #expect(try run("archive", "website chatbot", "--back").exitCode == 0)
    #expect(try run("list").output.contains("Website chatbot"))
  }

  @Test func aCopyHasItsAnswersConfirmed() throws {
    try fill()
    let copy = try run("copy", "chatbot", "--as", "Chatbot AT")
    #expect(copy.exitCode == 0)
    #expect(copy.errors.contains("chatbot-at.json, with"))
    #expect(try run("list", "--search", "AT").output.contains("to be confirmed"))
    let report = try run("report", "chatbot at")
    #expect(report.output.contains("taken over from another assessment"))
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"), ["interview", "chatbot at"],
      environment: ["HOME": home.path], columns: 80, rows: 200)
    try terminal.expect("Taken over from \"Website chatbot\", to be confirmed")
    try terminal.expect("answer> ")
    try terminal.send("\r")
    try terminal.expect("answer> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    let original = try Assessment(
      reading: FileReader.read("\(data)/website-chatbot.json", limit: 1 << 20))
    let assessment = try Assessment(
      reading: FileReader.read("\(data)/chatbot-at.json", limit: 1 << 20))
    #expect(assessment.unconfirmed.count == original.names.count - 1)
  }

  /// With the command that was probably meant.
  @Test(arguments: [
    ("lsit", "aiact list?"), ("lst", "aiact list?"), ("dutis", "aiact duties?"),
    ("zzzzzzzz", "For a new assessment name a file"),
  ])
  func whatIsNoCommandMakesNoFile(word: String, hint: String) throws {
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"), [word], environment: ["HOME": home.path], columns: 200)
    try terminal.expect("no such command")
    try terminal.expect(hint)
    #expect(try terminal.wait() == 66)
  }

  /// All that one has to see to choose is on the screen at once, also on a small one.
  @Test(arguments: [(40, 24), (80, 24), (30, 16)])
  func theFirstScreenFitsTheWindow(columns: Int, rows: Int) throws {
    for number in 1...12 {
      let name = "Ranking of applications in branch number \(number)"
      try save(name, as: "branch-\(number)", scenario: "short-chatbot")
    }
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"), [], environment: ["HOME": home.path], columns: columns,
      rows: rows)
    for (turn, typed) in ["more", "more", "branch", "quit"].enumerated() {
      let page = try terminal.expect("number> ")
      // What was typed before stands above it.
      let lines = page.unicodeScalars.count { $0 == "\n" } - (turn == 0 ? 0 : 1)
      #expect(lines < rows, "\(page)")
      try terminal.send("\(typed)\r")
    }
    #expect(try terminal.wait() == 0)
  }

  @Test func theFirstScreenLooksForWords() throws {
    try fill()
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"), [], environment: ["HOME": home.path], columns: 80, rows: 200)
    try terminal.expect("number> ")
    try terminal.send("camera\r")
    try terminal.expect("1 assessment found:")
    try terminal.expect("  1  Shop camera")
    try terminal.expect("number> ")
    try terminal.send("1\r")
    try terminal.expect("Check your answers")
    try terminal.expect("check> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
  }
}
