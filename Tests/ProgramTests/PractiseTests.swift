import PseudoTerminal
import Testing

/// `aiact practise`
@Suite struct PractiseTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func practise(_ words: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      builtProgram(named: "aiact"), ["practise"] + words, environment: ["HOME": home.path])
  }

  @Test func saysWhereAnswersDiffer() throws {
    let terminal = try practise("nai-spreadsheet")
    try terminal.expect("PRACTICE: ")
    try terminal.expect("nothing is saved")
    try terminal.expect("answer> ")
    try terminal.send("4\r")
    try terminal.expect("answer> ")
    try terminal.send("1\r")
    try terminal.expect("check> ")
    try terminal.send("\r")
    try terminal.expect("COMPARISON: 1 of 2 answers are those of the model.")
    try terminal.expect("Your result: outside the Act. The model: outside the Act. That is right.")
    try terminal.expect(
      "The model says: It only follows fixed rules or formulas that people wrote.")
    #expect(try terminal.wait() == 0)
  }

  @Test func nothingIsKept() throws {
    let terminal = try practise("nai-spreadsheet")
    try terminal.expect("answer> ")
    try terminal.send("3\r")
    try terminal.expect("answer> ")
    try terminal.send("1\r")
    try terminal.expect("check> ")
    try terminal.send(":save\r")
    try terminal.expect("no file: practice is not kept")
    try terminal.expect("check> ")
    try terminal.send("\u{04}")
    try terminal.expect("Nothing was kept.")
    #expect(try terminal.wait() == 0)
    #expect(home.names == [])
  }

  @Test func casesAreFoundByWords() throws {
    let program = builtProgram(named: "aiact")
    let list = try runProgram(program, ["practise", "--list"])
    #expect(list.output.split(separator: "\n").count > 350)
    #expect(list.output.contains("nai-spreadsheet: "))
    let none = try runProgram(program, ["practise", "nosuchword"])
    #expect(none.exitCode == 66)
    #expect(none.errors.contains("no case holds these words"))
    #expect(try runProgram(program, ["practise", "spreadsheet"]).exitCode == 64)
  }
}
