import Glibc
import PseudoTerminal
import Testing

struct SignalTests {
  @Test func controlCClearsTheLine() throws {
    let terminal = try conversation()
    try terminal.send("half")
    try terminal.expect("half")
    try terminal.send(Key.controlC)
    try terminal.expect("^C\r\n")
    try terminal.expect("INTERRUPTED true\r\n")
    try terminal.expect("role> ")
    try terminal.send(Key.controlC)
    try terminal.expect("INTERRUPTED false\r\n")
    try terminal.expect("role> ")
    try terminal.send("ok\r")
    try terminal.expectLine("ok")
  }

  @Test func controlDEndsOnlyAnEmptyLine() throws {
    let terminal = try conversation()
    try terminal.send("half\(Key.controlD)\r")
    try terminal.expectLine("half")
    try terminal.send(Key.controlD)
    try terminal.expect("END")
    #expect(try terminal.wait() == 0)
    #expect(terminal.isCooked)
    #expect(terminal.plainText.contains("role> \nEND"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func signalsKeepTheDraft(_ signal: Int32) throws {
    let terminal = try conversation()
    try terminal.send("half é")
    try terminal.expect("half é")
    terminal.signal(signal)
    try terminal.expect("TERMINATED \(signal) \"half é\"\r\nEND")
    #expect(try terminal.wait() == 0)
    #expect(terminal.isCooked)
  }

  @Test func signalsComeThroughInTheMiddleOfAPaste() throws {
    let terminal = try conversation()
    // More than the kernel holds, so that the program has read the start when this returns.
    let pasted = String(repeating: "x", count: 300_000)
    try terminal.send("half \u{1B}[200~" + pasted)
    terminal.signal(SIGTERM)
    try terminal.expect("TERMINATED 15 \"half xxx")
    #expect(try terminal.wait() == 0)
    #expect(terminal.isCooked)
  }

  @Test func closingTheWindowIsNoKill() throws {
    let terminal = try conversation()
    try terminal.send("half")
    try terminal.expect("half")
    terminal.hangUp()
    #expect(try terminal.wait() == 0)
  }

  @Test func controlZAndBack() throws {
    let terminal = try PseudoTerminal("/bin/bash", ["--norc", "-i"], environment: ["PS1": "$ "])
    try terminal.expect("$ ")
    try terminal.send("'\(builtProgram(named: "LineEditorFixture"))'\r")
    try terminal.expect("role> ")
    for text in ["half", "more"] {
      try terminal.send(text)
      try terminal.expect(text)
      try terminal.send(Key.controlZ)
      try terminal.expect("Stopped")
      try terminal.expect("$ ")
      try terminal.send("fg\r")
      try terminal.expect("role> half")
    }
    try terminal.send("!\r")
    try terminal.expectLine("halfmore!")
  }

  @Test func resizing() throws {
    let terminal = try conversation(columns: 80)
    terminal.resize(columns: 40, rows: 10)
    try terminal.send("size\r")
    try terminal.expect("SIZE 40 10")
    try terminal.expect("role> ")
    // The start of the line is one row further up only in a window of 40 columns.
    try terminal.send(String(repeating: "abcdefghi ", count: 6) + Key.controlA)
    try terminal.expect("\u{1B}[A")
  }
}
