import PseudoTerminal
import Testing

struct CompletionTests {
  @Test func theOnlyCandidateIsInserted() throws {
    let terminal = try conversation()
    try terminal.send("pr\t")
    try terminal.expect("provider")
    try terminal.send("\r")
    try terminal.expectLine("provider")
  }

  @Test func oneTabListsTheChoices() throws {
    let terminal = try conversation()
    try terminal.send("\t")
    try terminal.expect("provider")
    try terminal.expect("deployer in a public body")
    try terminal.expect("role> ")
    try terminal.send("de\t")
    try terminal.expect("role> deployer")
    try terminal.send(" in\t\r")
    try terminal.expectLine("deployer in a public body")
  }

  @Test func theUsersInputrcWins() throws {
    let folder = try TemporaryFolder()
    let inputrc = try folder.write(
      "inputrc",
      """
      $if aiact
      set show-all-if-ambiguous off
      "\\e[5~": "page up"
      "\\C-xh": aiact-help
      "\\C-xm": "one\\ntwo\\nthree"
      $endif

      """)
    let terminal = try conversation(environment: ["INPUTRC": inputrc])
    try terminal.send("\t\u{07}x\(Key.pageUp)\r")
    try terminal.expectLine("xpage up")
    #expect(!terminal.plainText.contains("public body"))
    try terminal.send("\u{18}h")
    try terminal.expectLine(":help")
    try terminal.send("\u{18}m")
    try terminal.expectLine("one")
    try terminal.send("alive\r")
    try terminal.expect("alive\" ASIDE")
  }

  @Test func historyIsPerQuestion() throws {
    let terminal = try conversation()
    try terminal.send("remembered\r")
    try terminal.expectLine("remembered")
    try terminal.send("history one,two\r")
    try terminal.expect("role> ")
    try terminal.send("\(Key.up)\(Key.up)\(Key.up)\r")
    try terminal.expectLine("one")
    try terminal.send("\(Key.up)!\r")
    try terminal.expectLine("one!")
    try terminal.send("\(Key.up)\(Key.up)\(Key.up)\r")
    try terminal.expectLine("two")
  }
}
