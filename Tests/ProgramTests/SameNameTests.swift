import Assessments
import PseudoTerminal
import Storage
import Testing

/// A new assessment with the name of one that is there, and help at the first prompts.
@Suite struct SameNameTests {
  private let small: SmallQuestionnaire
  private let home: TemporaryFolder
  private let data: String

  init() throws {
    small = try SmallQuestionnaire()
    home = try TemporaryFolder()
    data = "\(home.path)/.local/share/aiact"
    try Folders.create(data)
    let there = try small.assessment(name: "Shop", summary: "It sells.", answered: 2)
    _ = try home.write(".local/share/aiact/shop.json", there.text)
  }

  private func interview() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"),
      ["interview", "--new", "--questionnaire", small.folder.path],
      environment: ["HOME": home.path], columns: 200, rows: 200)
    try terminal.expect("name> ")
    return terminal
  }

  private var names: [String] { get throws { try Folders.jsonNames(in: data).sorted() } }

  private func choose(_ number: String) throws -> PseudoTerminal {
    let terminal = try interview()
    try terminal.send("shop\r")
    try terminal.expect("You have an assessment with this name already: shop\r\n")
    try terminal.expect("3  Choose another name")
    try terminal.expect("number> ")
    try terminal.send("7\r")
    try terminal.expect("Type 1, 2 or 3")
    try terminal.expect("number> ")
    try terminal.send("\(number)\r")
    return terminal
  }

  @Test func oneGoesOnWithTheOneThatIsThere() throws {
    let terminal = try choose("1")
    try terminal.expect("Welcome back to \"Shop\"")
    try terminal.expect("answer> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    #expect(try names == ["shop.json"])
  }

  @Test func anotherOneOfTheSameNameIsMadeWhenItIsWanted() throws {
    let terminal = try choose("2")
    try terminal.expect("summary> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    #expect(try names == ["shop-2.json", "shop.json"])
  }

  @Test func anotherNameIsAskedFor() throws {
    let terminal = try choose("3")
    try terminal.expect("name> ")
    try terminal.send("Stall\r")
    try terminal.expect("summary> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    #expect(try names == ["shop.json", "stall.json"])
  }

  @Test func theFirstPromptsHaveHelpOfTheirOwn() throws {
    let terminal = try interview()
    for (typed, said) in [("?", "Its file gets this name"), (":back", "nothing stands before it")] {
      try terminal.send("\(typed)\r")
      try terminal.expect(said)
      try terminal.expect("name> ")
    }
    try terminal.send("Stall\r")
    try terminal.expect("summary> ")
    try terminal.send("?\r")
    try terminal.expect("Say what the system does and for whom")
    try terminal.expect("summary> ")
    try terminal.send(":back\r")
    try terminal.expect("name> ")
    try terminal.expect("Stall")
    try terminal.send("\r")
    try terminal.expect("summary> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    #expect(try names == ["shop.json", "stall.json"])
  }

  @Test func theNumberOfTheFormStandsAtTheQuestionAndLeadsToIt() throws {
    let terminal = try interview()
    try terminal.send("Stall\r")
    try terminal.expect("summary> ")
    try terminal.send("\r")
    try terminal.expect("1.1 Does it learn from data?")
    try terminal.expect("answer> ")
    try terminal.send(":go 1.3\r")
    try terminal.expect("1.3 Does it talk with people?")
    try terminal.expect("answer> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
  }
}
