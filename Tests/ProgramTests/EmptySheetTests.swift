import PseudoTerminal
import Storage
import Testing

/// Sheets that answer nothing make no system, as forms in which nothing is ticked do not.
@Suite struct EmptySheetTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func importing(_ text: String, to output: String) throws -> ProgramResult {
    try folder.write("in.json", text)
    return try runProgram(
      program, ["import", folder("in.json"), "-o", folder(output)],
      environment: ["HOME": folder("home")])
  }

  @Test(arguments: [
    #"{"answers": {}}"#, #"{"id": "shop", "answers": {}}"#, "{}", "[]", "",
    "Your mark,question-id,option-id\n",
  ])
  func nothingIsMade(text: String) throws {
    let result = try importing(text, to: "out.json")
    #expect(result.exitCode == 65)
    #expect(result.errors.hasPrefix("aiact: \(folder("in.json"))"))
    #expect(!FileKind.exists(folder("out.json")))
  }

  @Test func theSentenceSaysWhatToDo() throws {
    let result = try importing(#"{"id": "shop", "answers": {}}"#, to: "out.json")
    #expect(
      result.errors == "aiact: \(folder("in.json")): no question is answered in it, so it tells "
        + "nothing about a system. Nothing was written. Answer at least one question in it first\n")
  }

  /// One of many: none is made, and the sheet is named.
  @Test func amongOthersItIsNamed() throws {
    let result = try importing(
      """
      {"id": "full", "answers": {"technique": "learns"}}
      {"id": "shop", "answers": {}}
      """, to: "out/")
    #expect(result.exitCode == 65)
    #expect(result.errors.contains("\(folder("in.json")), shop: no question is answered in it"))
    #expect(!FileKind.exists(folder("out")))
  }

  @Test func atATerminalOneMayWantIt() throws {
    try folder.write("in.json", #"{"id": "shop", "answers": {}}"#)
    let terminal = try PseudoTerminal(
      program, ["import", folder("in.json"), "-o", folder("out.json")],
      environment: ["HOME": folder("home")], columns: 80, rows: 24)
    try terminal.expect("Make an empty assessment of it all the same?")
    try terminal.send("y\r")
    #expect(try terminal.wait() == 0)
    #expect(FileKind.exists(folder("out.json")))
  }
}
