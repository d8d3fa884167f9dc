import PseudoTerminal
import Testing

/// Long explanations on a small screen.
@Suite struct PagingTests {
  private static let more = "-- Enter for more, q to stop -- "
  private let home: TemporaryFolder
  private let player: Player

  init() throws {
    home = try TemporaryFolder()
    let plain = Test.current?.name.hasPrefix("plain") ?? false
    player = try Player(
      ShippedQuestionnaire(), home: home,
      arguments: plain ? ["interview", "--plain"] : ["--as-of", "2026-11-23"])
    try player.introduce(as: "Paging")
    try player.terminal.expect("answer> ")
    player.terminal.resize(columns: 80, rows: 10)
    try player.terminal.send(":examples\r")
  }

  @Test func enterShowsTheNextScreenful() throws {
    try player.terminal.expect(Self.more)
    try player.terminal.send("\r")
    try player.terminal.expect(Self.more)
    try player.terminal.send("q\r")
    try player.terminal.expect("How does it produce its results?")
    // The question is longer than the screen as well.
    try player.terminal.expect(Self.more)
    try player.terminal.send("\r")
    try player.terminal.expect("answer> ")
  }

  /// The headline does not leave the screen before it was read.
  @Test func theResultStopsAfterAScreenful() throws {
    try player.terminal.expect(Self.more)
    try player.terminal.send("5\r")
    try player.terminal.expect("answer> 5\r\n")
    try player.terminal.expect("check> ")
    try player.terminal.send("\r")
    let first = try player.terminal.expect(Self.more)
    #expect(first.contains("RESULT: OUTSIDE THE ACT"))
    try player.terminal.send("q\r")
    try player.terminal.expect("Saved in:")
    #expect(try player.terminal.wait() == 0)
  }

  /// Whoever has seen enough and answers has answered.
  @Test func anAnswerIsTaken() throws {
    try player.terminal.expect(Self.more)
    try player.terminal.send("5\r")
    try player.terminal.expect("Check your answers")
    try player.terminal.expect("established calculation")
  }

  /// Only q and quit end the text alone.
  @Test(arguments: [":quit", "exit"])
  func theCommandToLeaveLeaves(typed: String) throws {
    try player.terminal.expect(Self.more)
    try player.terminal.send("\(typed)\r")
    #expect(try player.terminal.wait() == 0)
  }

  @Test func leavingWhilePagingSaves() throws {
    try player.terminal.expect(Self.more)
    player.terminal.signal(15)
    #expect(try player.terminal.wait() == 143)
    #expect(player.terminal.isCooked)
  }

  /// A screen reader reads on by itself.
  @Test func plainWritingNeverStops() throws {
    let text = try player.terminal.expect("answer> ")
    #expect(!text.contains(Self.more))
    #expect(!text.contains("\u{1B}["))
  }
}
