import PseudoTerminal
import Storage
import Testing

@testable import Assessments

/// An interview in German on a real terminal.
struct GermanInterviewTests {
  private let program = builtProgram(named: "aiact")

  @Test func changesTheLanguageInTheMiddleAndKeepsTheAnswers() throws {
    let folder = try TemporaryFolder()
    let file = folder("shop.json")
    let terminal = try PseudoTerminal(
      program, ["interview", file], environment: ["HOME": folder.path], rows: 200)
    try terminal.expect("name> ")
    try terminal.send(":language de\r")
    try terminal.expect("maschineller Entwurf")
    try terminal.expect("Name> ")
    try terminal.send("Laden\r")
    try terminal.expect("Beschreibung> ")
    try terminal.send("Sortiert Post.\r")
    try terminal.expect("Antwort> ")
    try terminal.send("weiß nicht\r")
    try terminal.expect("Antwort> ")
    try terminal.send(":language en\r")
    try terminal.expect("The language is now: English.")
    try terminal.expect("answer> ")
    try terminal.send(":language de\r")
    try terminal.expect("Die Sprache ist jetzt: Deutsch.")
    try terminal.expect("Antwort> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    let saved = try Assessment(reading: try FileReader.read(file, limit: 1 << 20))
    #expect(saved.answerCount == 1)
    #expect(saved.provenance.texts?.language == "de")
  }
}
