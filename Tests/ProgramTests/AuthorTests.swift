import PseudoTerminal
import Testing

/// `aiact questionnaire new` and `aiact case`
@Suite struct AuthorTests {
  private let folder: TemporaryFolder
  private var mine: String { folder("mine/first-look") }

  init() throws {
    folder = try TemporaryFolder()
    let run = try runProgram(
      builtProgram(named: "aiact"),
      ["questionnaire", "new", folder("mine"), "--title", "My \"own\" look"])
    #expect(run.exitCode == 0)
  }

  private func check() throws -> ProgramResult {
    try runProgram(builtProgram(named: "aiact"), ["check", mine])
  }

  @Test func aNewQuestionnaireIsSoundAndPlays() throws {
    #expect(try check().output.contains("0 errors, 0 warnings"))
    let list = try runProgram(
      builtProgram(named: "aiact"), ["practise", "--list", "--questionnaire", mine])
    #expect(list.output.contains("case-001"))
    let again = try runProgram(
      builtProgram(named: "aiact"), ["questionnaire", "new", folder("mine")])
    #expect(again.exitCode == 73)
    let name = try runProgram(
      builtProgram(named: "aiact"), ["questionnaire", "new", folder("x"), "--name", "My Name"])
    #expect(name.exitCode == 64)
    #expect(folder.names == ["mine"])
  }

  private func type(_ lines: [String], into terminal: PseudoTerminal) throws {
    for line in lines {
      try terminal.expect("> ")
      try terminal.send(line + "\r")
    }
  }

  @Test func aCaseIsWrittenCheckedAndChanged() throws {
    let new = try PseudoTerminal(
      builtProgram(named: "aiact"), ["case", "new", "--questionnaire", mine],
      environment: ["HOME": folder.path], rows: 200)
    try new.expect("A new case: case-002.")
    try type(
      ["The baker's line", "A program takes orders. It says: I am a machine.", "2", "Shop Talk"],
      into: new)
    try type(["1", ":case"], into: new)
    try new.expect("It says: I am a machine.")
    try type(["1", ""], into: new)
    try new.expect("These answers lead to: minimal.")
    try new.expect("What does the story tell?\r\n")
    try type(["y", "all"], into: new)
    let questions = try new.expect("Why?\r\n")
    #expect(!questions.contains("?."))
    try type(["It is a program that talks.", ""], into: new)
    try type(["A kind voice", "", "It says so.", "Art. 50"], into: new)
    try new.expect("There is no source \"Art. 50\"")
    try type(["Art. 50(1)", "The Act", "draft"], into: new)
    try new.expect("Checked: nothing is wrong with it.")
    // The whole of it: the card, and what comes out with its reason.
    try new.expect("It is a program that talks.")
    #expect(try new.wait() == 0)
    #expect(try check().output.contains("2 scenarios (0 disputed); 0 errors, 0 warnings"))

    let edit = try PseudoTerminal(
      builtProgram(named: "aiact"), ["case", "edit", "case-002", "--questionnaire", mine],
      environment: ["HOME": folder.path], rows: 200)
    // All stays as it is, but for the title, which now gives the answer away.
    try type(["A minimal line"], into: edit)
    try type(Array(repeating: "", count: 14), into: edit)
    try edit.expect("with \"minimal\"")
    #expect(try edit.wait() == 1)
    let list = try runProgram(
      builtProgram(named: "aiact"), ["practise", "--list", "--questionnaire", mine])
    #expect(list.output.contains("case-002  2  A minimal line [shop-talk]"))
    let solutions = try runProgram(
      builtProgram(named: "aiact"),
      ["practise", "case-002", "--print", "solutions", "--questionnaire", mine])
    #expect(solutions.output.contains("It is a program that talks."))
  }

  /// From each prompt to the one before, also into the interview and out of it; what stands there
  /// stands there still.
  @Test func anAuthorGoesBack() throws {
    let new = try PseudoTerminal(
      builtProgram(named: "aiact"), ["case", "new", "--questionnaire", mine],
      environment: ["HOME": folder.path], rows: 200)
    try new.expect(":back goes one step back.")
    try type([":back"], into: new)
    try new.expect("nothing comes before it")
    try type(["The line", ":b"], into: new)
    try new.expect("case> The line")
    try new.send("\r")
    try type([":law"], into: new)
    try new.expect("Here :back goes one step back, and :quit leaves.")
    try type(["A program takes orders.", "2", "shop", ":back"], into: new)
    try new.expect("case> shop")
    try new.send("\r")
    // Into the interview, one question on, and out of it again.
    try type(["1", ":back", ":back"], into: new)
    try new.expect("case> shop")
    try new.send("\r")
    try type(["1", ""], into: new)
    try new.expect("What does the story tell?")
    try type(["y", ":back"], into: new)
    try new.expect("case> y")
    try new.send("\r")
    try type(["n", ":back"], into: new)
    try new.expect("case> n")
    try new.send("all\r")
    try type([":back"], into: new)
    try new.expect("case> y")
    try new.send("\r")
    try type(["It says so.", "", "A voice", ":back"], into: new)
    try new.expect("case> A voice")
    try new.send("A kind voice\r")
    try type(["", "It says so."], into: new)
    // Enter takes the article on which the result rests, or asks again; it is no mistake.
    try type([""], into: new)
    let asked = try new.expect("case> ")
    #expect(!asked.contains("There is no source"))
    try new.send(":quit\r")
    try new.expect("Nothing was written.")
    #expect(try new.wait() == 0)
  }

  @Test func whoeverLeavesWritesNothing() throws {
    let before = try check().output
    let new = try PseudoTerminal(
      builtProgram(named: "aiact"), ["case", "new", "--questionnaire", mine],
      environment: ["HOME": folder.path])
    try type(["The baker's line", "\u{04}"], into: new)
    #expect(try new.wait() == 0)
    #expect(try check().output == before)
  }

  @Test func casesNeedAFolder() throws {
    let run = try runProgram(builtProgram(named: "aiact"), ["case", "new"])
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("questionnaire export mine/"))
  }
}
