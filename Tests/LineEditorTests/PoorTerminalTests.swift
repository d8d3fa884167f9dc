import Glibc
import PseudoTerminal
import Testing

struct PoorTerminalTests {
  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func linesWorkOnAnyTerminal(_ term: String) throws {
    let terminal = try conversation(environment: ["TERM": term])
    try terminal.send("a\(Key.backspace)b\r")
    try terminal.expectLine("b")
    try terminal.send(Key.controlD)
    try terminal.expect("END")
    #expect(try terminal.wait() == 0)
    #expect(terminal.plainText.contains("role> \nEND"))
    #expect(!terminal.transcript.contains(0x1B) || term == "no-such-terminal")
    #expect(terminal.plainText.contains("color \(term == "no-such-terminal")"))
  }

  @Test func aColoredPromptWrapsWhereItShould() throws {
    let terminal = try conversation(columns: 20)
    try terminal.send("color\r")
    try terminal.expect("\u{1B}[1;34mrole> \u{1B}[0m")
    // Six columns of prompt and fourteen of text fill the line.
    try terminal.send("abcdefghijklmnop")
    try terminal.expect("abcdefghijklmn")
    try terminal.expect("op")
    #expect(!terminal.transcript.contains { $0 == 0x01 || $0 == 0x02 })
  }

  private func piped(_ input: String) throws(HarnessFailure) -> String {
    let result = try runProgram(builtProgram(named: "LineEditorFixture"), input: input)
    return "\(result.exitCode) \(result.output)"
  }

  @Test func pipedLinesGetNoPrompt() throws {
    #expect(
      try piped("a é\r\n\nlast") == """
        0 READY color false utf8 true
        LINE "a é" ASIDE ""
        LINE "" ASIDE ""
        LINE "last" ASIDE ""
        END

        """)
    #expect(try piped("") == "0 READY color false utf8 true\nEND\n")
  }

  @Test func pipedLinesAreRepairedAndCut() throws {
    let result = try runProgram(
      builtProgram(named: "LineEditorFixture"), input: [0x61, 0xFF, 0x0A])
    #expect(result.output.contains("LINE \"a\u{FFFD}\""))
    let long = "length " + String(repeating: "x", count: 3 << 20)
    #expect(
      try piped("\(long)\nnext\n\(long)") == """
        0 READY color false utf8 true
        LENGTH \((1 << 20) - 7)
        LINE "next" ASIDE ""
        LENGTH \((1 << 20) - 7)
        END

        """)
  }

  @Test func aClosedOutputIsNoCrash() throws {
    let program = builtProgram(named: "LineEditorFixture")
    let script =
      "(yes | head -100000; echo quit) | '\(program)' | head -1; echo ${PIPESTATUS[1]}"
    let result = try runProgram("/bin/bash", ["-c", script])
    #expect(result.output == "READY color false utf8 true\n0\n")
  }

  @Test func signalsEndPipedInput() throws {
    let folder = try TemporaryFolder()
    let script = """
      cd '\(folder.path)'
      mkfifo in
      '\(builtProgram(named: "LineEditorFixture"))' < in > out &
      exec 3> in
      until grep -q READY out; do :; done
      kill -TERM $!
      wait $!
      cat out
      """
    let result = try runProgram("/bin/sh", ["-c", script])
    #expect(result.output.hasSuffix("TERMINATED 15 \"\"\nEND\n"))
  }

  /// Readline divides by the width; a window can be made smaller than any text.
  @Test(arguments: ["xterm", "dumb"])
  func aWindowOfTwoColumns(_ term: String) throws {
    for columns in [1, 2, 3, 7] {
      let terminal = try conversation(environment: ["TERM": term])
      try terminal.send("ab")
      terminal.resize(columns: columns, rows: 1)
      try terminal.send("cd")
      terminal.resize(columns: 80, rows: 24)
      try terminal.send("ef\r")
      try terminal.expectLine("abcdef")
      terminal.resize(columns: columns, rows: 1)
      try terminal.send("gh\r")
      try terminal.expect("gh")
      terminal.resize(columns: 80, rows: 24)
      try terminal.send("quit\r")
      try terminal.expect("END")
    }
  }

  /// Letters of another character set arrive as that locale says; what is neither is marked.
  @Test func lettersThatAreNotUTF8() throws {
    let terminal = try conversation(environment: ["LANG": "C.UTF-8"])
    try terminal.send([0x4B, 0xF6, 0x6C, 0x6E, 0x0D])
    try terminal.expect("UNKNOWN LETTERS")
    try terminal.expectLine("K\u{FFFD}ln")
    try terminal.send(Array("K\u{F6}ln \u{20AC} \u{1F600}\r".utf8))
    try terminal.expectLine("K\u{F6}ln \u{20AC} \u{1F600}")
    try terminal.send([0x61, 0xE2, 0x82, 0x62, 0x0D])
    try terminal.expectLine("a\u{FFFD}\u{FFFD}b")
  }

  @Test func aZeroByteInAPasteDoesNotCutIt() throws {
    let terminal = try conversation()
    try terminal.send(Array(Key.paste("one\u{0}two").utf8))
    try terminal.expect("two")
    try terminal.send("\r")
    try terminal.expect("UNKNOWN LETTERS")
    try terminal.expectLine("one\u{FFFD}two")
  }
}
