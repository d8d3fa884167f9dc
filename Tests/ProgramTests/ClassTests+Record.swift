import Foundation
import Goldens
import PseudoTerminal
import Testing

/// What a class can prove afterwards.
extension ClassTests {
  @Test func aRecordSaysWhatItIs() throws {
    try play(Self.all[0])
    func record(_ more: String...) throws -> ProgramResult {
      try runProgram(
        builtProgram(named: "aiact"),
        [
          "practise", "--record", "--team", "Blue", "--save", teams.path, "--questionnaire",
          ClassFixture.folder,
        ] + more)
    }
    #expect(try record().errors.contains("--person"))
    #expect(try record("--person", "Ada Low").errors.contains("the program does not measure it"))
    let twice = try record("--person", "Ada Low", "--person", "ada  LOW", "--minutes", "90")
    #expect(twice.exitCode == 64)
    #expect(twice.errors.contains("is named twice"))
    let ahead = try record("--person", "Ada Low", "--minutes", "90", "--day", "2099-01-31")
    #expect(ahead.exitCode == 64)
    #expect(ahead.errors.contains("is still to come"))
    let run = try record(
      "--person", "Ada Low", "--minutes", "90", "--day", "2025-03-31", "--format", "csv")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Ada Low,2025-03-31,90,Blue,\"case-001, case-002\",2,2"))
    #expect(run.output.contains("It is no evidence of competence"))
    let page = try record("--person", "Ada Low", "--minutes", "90", "--day", "2025-03-31")
    #expect(page.output.contains("Ada Low"))
    #expect(page.output.contains("evidence of training"))
  }

  @Test func aRecordAsksForWhatIsMissing() throws {
    try play(Self.all[0])
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"),
      [
        "practise", "--record", "--team", "Blue", "--save", teams.path, "--questionnaire",
        ClassFixture.folder, "-o", teams("blue.csv"),
      ], environment: ["HOME": teams.path])
    try terminal.expect("Who took part?")
    for line in [
      "", "Ada Low", "Bo Ek", "ada low", "", "yesterday", "2099-01-31", "2025-03-31", "0", "90",
    ] {
      try terminal.expect("record> ")
      try terminal.send(line + "\r")
    }
    try terminal.expect("Written: ")
    #expect(try terminal.wait() == 0)
    let list = try String(contentsOfFile: teams("blue.csv"), encoding: .utf8)
    for name in ["Ada Low", "Bo Ek"] {
      #expect(list.contains("\(name),2025-03-31,90,Blue,"))
    }
  }
}
