@testable import Assessments
import Glibc
import PseudoTerminal
import Questionnaires
import Storage
import Testing
import Typography

/// The interview on terminals of all kinds, and with text of all kinds.
@Suite struct TerminalTests {
  private let small: SmallQuestionnaire
  private let home: TemporaryFolder
  private let file: String

  init() throws {
    small = try SmallQuestionnaire()
    home = try TemporaryFolder()
    file = home("shop.json")
  }

  /// An interview about a new system, at the first prompt.
  private func interview(
    _ environment: [String: String] = [:], columns: Int = 80
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"),
      ["interview", "--questionnaire", small.folder.path, file],
      environment: environment.merging(["HOME": home.path]) { old, _ in old }, columns: columns,
      rows: 20_000)
    try terminal.expect("name> ")
    return terminal
  }

  private func introduce(_ terminal: PseudoTerminal, as name: String = "Shop") throws {
    try terminal.send("\(name)\r")
    try terminal.expect("summary> ")
    try terminal.send("\r")
    try terminal.expect("answer> ")
  }

  /// Answers all questions; the result is the last thing shown.
  private func finish(_ terminal: PseudoTerminal) throws {
    for _ in 0..<2 {
      try terminal.send("1\r")
      try terminal.expect("answer> ")
    }
    try terminal.send("1\r")
    try terminal.expect("check> ")
    try terminal.send("\r")
    try terminal.expect("RESULT")
    #expect(try terminal.wait() == 0)
    #expect(terminal.isCooked)
  }

  private func saved() throws -> Assessment {
    let bytes = try FileReader.read(file, limit: 1 << 24)
    return try Assessment(reading: bytes)
  }

  @Test(arguments: ["dumb", "", "no-such-terminal", "vt100", "linux", "xterm-256color"])
  func anyTerminalTakesAnInterview(term: String) throws {
    let terminal = try interview(["TERM": term])
    try introduce(terminal)
    try finish(terminal)
    if ["dumb", ""].contains(term) { #expect(!terminal.transcript.contains(0x1B)) }
    #expect(try saved().answerCount == 3)
  }

  @Test func withoutColourNothingIsBold() throws {
    let bold = try interview()
    try introduce(bold)
    #expect(String(decoding: bold.transcript, as: UTF8.self).contains("\u{1B}[1m"))
    unlink(file)
    bold.kill()
    _ = try bold.wait()
    let plain = try interview(["NO_COLOR": "1"])
    try introduce(plain)
    try finish(plain)
    #expect(!String(decoding: plain.transcript, as: UTF8.self).contains("\u{1B}[1m"))
  }

  /// A terminal that is not said to know UTF-8 gets ASCII, but for what was typed on it.
  @Test(arguments: ["C", "POSIX", "de_DE.ISO-8859-1"])
  func aTerminalWithoutUnicodeGetsASCII(locale: String) throws {
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"), ["interview", file],
      environment: ["LANG": locale, "HOME": home.path], rows: 20_000)
    try terminal.expect("name> ")
    try introduce(terminal)
    for command in [":help all", ":why", ":law", ":examples", ":status", ":report", ":whatif"] {
      try terminal.send(command + "\r")
      try terminal.expect("answer> ")
    }
    #expect(terminal.transcript.allSatisfy { $0 < 0x80 })
  }

  /// Whoever cannot read the letters of the language is told why, in plain letters.
  @Test(arguments: [("el", true), ("en", false)])
  func aTerminalWithoutTheLettersOfTheLanguageSaysSo(language: String, isSaid: Bool) throws {
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"), ["interview", file],
      environment: ["LANG": "C", "AIACT_LANGUAGE": language, "HOME": home.path])
    try terminal.expect("> ")
    let said = String(decoding: terminal.transcript, as: UTF8.self)
    #expect(said.contains("Your system is set to the letters of ASCII") == isSaid)
    terminal.kill()
    _ = try terminal.wait()
  }

  /// Accents, wide characters, emoji, marks and writing from right to left come back as typed.
  @Test(arguments: [
    "Über Größe", "日本語システム", "e\u{301}tude \u{1F469}\u{200D}\u{1F4BB}", "نظام التوظيف",
    "מערכת גיוס",
    "ﷺ ｶﾞ ๑๒๓", "100 % <b>&amp; \"quoted\" \\ back",
  ])
  func anyTextIsKept(text: String) throws {
    for locale in ["C.UTF-8", "C"] {
      let terminal = try interview(["LANG": locale])
      try introduce(terminal, as: text)
      try terminal.send(":note \(text)\r")
      try terminal.expect("Note saved.")
      try terminal.expect("answer> ")
      try finish(terminal)
      let assessment = try saved()
      #expect(Array(assessment.system.name.unicodeScalars) == Array(text.unicodeScalars))
      #expect(assessment.records.values.contains { $0.note == text })
      unlink(file)
    }
  }

  @Test func tenThousandCharactersAreKept() throws {
    let terminal = try interview()
    let long = String(repeating: "Ganz ä", count: 1_700)
    try terminal.send("Shop\r")
    try terminal.expect("summary> ")
    try terminal.send(long + "\r")
    try terminal.expect("answer> ", within: .seconds(30))
    try terminal.send(":note \(long)\r")
    try terminal.expect("Note saved.", within: .seconds(30))
    try terminal.expect("answer> ")
    #expect(try saved().system.summary == long)
    #expect(try saved().records.values.map(\.note) == [long])
    try finish(terminal)
  }

  /// A document pasted by mistake: the program says so, the line can be cleared.
  @Test func aMegabyteOfPastedLinesIsNoAnswer() throws {
    let terminal = try interview()
    let lines = String(repeating: String(repeating: "x", count: 63) + "\n", count: 1 << 14)
    let paste = Array("\u{1B}[200~\(lines)\u{1B}[201~\r".utf8)
    try terminal.send(paste, within: .seconds(60))
    try terminal.expect("That is too long for a name.", within: .seconds(60))
    try terminal.expect("name> ", within: .seconds(60))
    try terminal.send("\u{15}")
    try introduce(terminal)
    try terminal.send(paste, within: .seconds(60))
    try terminal.expect("That is more than one line", within: .seconds(60))
    try terminal.expect("answer> ", within: .seconds(60))
    #expect(try saved().answerCount == 0)
    try terminal.send("\u{15}")
    try finish(terminal)
  }

  @Test func viModeWorks() throws {
    let inputrc = try home.write("inputrc", "set editing-mode vi\nset show-mode-in-prompt on\n")
    let terminal = try interview(["INPUTRC": inputrc])
    // Escape, to the start, insert: Chatshop.
    try introduce(terminal, as: "shop\u{1B}0iChat")
    try finish(terminal)
    #expect(try saved().system.name == "Chatshop")
  }

  @Test func theUsersKeysWin() throws {
    let inputrc = try home.write(
      "inputrc", "$if aiact\n\"\\C-xn\": \"Shop\"\n\"\\e[5~\": aiact-help\n$endif\n")
    let terminal = try interview(["INPUTRC": inputrc])
    try introduce(terminal, as: "\u{18}n")
    try terminal.send("\u{1B}[5~")
    try terminal.expect("Type the number of one option")
    try terminal.expect("answer> ")
    try finish(terminal)
    #expect(try saved().system.name == "Shop")
  }

  /// Without a terminal at both ends nobody would see a prompt.
  @Test(arguments: ["< /dev/null", "| cat"])
  func withoutATerminalAtBothEndsItSaysSo(redirection: String) throws {
    let terminal = try PseudoTerminal(
      "/bin/bash",
      [
        "-c",
        "'\(builtProgram(named: "aiact"))' interview x.json \(redirection); echo ${PIPESTATUS[0]}",
      ])
    try terminal.expect("the interview needs a terminal")
    try terminal.expect("64\r\n")
    #expect(try terminal.wait() == 0)
  }
}
