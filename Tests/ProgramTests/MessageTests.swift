import PseudoTerminal
import Testing

/// What goes to standard error of a terminal.
@Suite struct MessageTests {
  @Test func wordsStayWholeAndCommandsToo() throws {
    let home = try TemporaryFolder()
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"), ["report", "nothing-of-that-name"],
      environment: ["HOME": home.path], columns: 80)
    _ = try terminal.wait()
    let lines = String(decoding: terminal.transcript, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines)")
    #expect(lines.joined(separator: " ").contains("has this in its name"))
  }
}
