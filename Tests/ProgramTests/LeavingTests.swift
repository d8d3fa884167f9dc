import PseudoTerminal
import Questionnaires
import Scenarios
import Storage
import Testing

@testable import Assessments

/// The ways out of an interview: each keeps the answers and gives the terminal back.
@Suite struct LeavingTests {
  private let shipped: ShippedQuestionnaire
  private let home: TemporaryFolder

  init() throws {
    shipped = try ShippedQuestionnaire()
    home = try TemporaryFolder()
  }

  /// An interview with one answer given.
  private func started() throws -> Player {
    var player = try Player(shipped, home: home)
    try player.introduce(as: "Leaving")
    try player.play(try shipped.scenario(InterviewScenarios.killed).answers, atMost: 1)
    try player.terminal.expect("answer> ")
    return player
  }

  private func expectSaved(_ player: Player) throws {
    #expect(player.terminal.isCooked)
    #expect(
      try SavedAnswers(in: home).only().fit(to: shipped.questionnaire).answers == player.answers)
  }

  @Test func controlDSavesAndLeaves() throws {
    let player = try started()
    try player.terminal.send("\u{04}")
    #expect(try player.terminal.wait() == 0)
    try expectSaved(player)
  }

  @Test func controlCAsksAndASecondLeaves() throws {
    let player = try started()
    try player.terminal.send("\u{03}")
    try player.terminal.expect("leave> ")
    try player.terminal.send("\u{03}")
    #expect(try player.terminal.wait() == 130)
    try expectSaved(player)
  }

  @Test func enterAfterControlCStays() throws {
    let player = try started()
    try player.terminal.send("\u{03}")
    try player.terminal.expect("leave> ")
    try player.terminal.send("\r")
    try player.terminal.expect("answer> ")
    try player.terminal.send("\u{04}")
    #expect(try player.terminal.wait() == 0)
  }

  @Test(arguments: [(Int32(15), Int32(143)), (1, 129), (3, 131)])
  func aSignalSavesAndLeaves(signal: Int32, code: Int32) throws {
    let player = try started()
    player.terminal.signal(signal)
    #expect(try player.terminal.wait() == code)
    try expectSaved(player)
  }

  @Test func aHalfTypedAnswerOutlivesASignal() throws {
    let first = try started()
    try first.terminal.send("half an")
    try first.terminal.expect("half an")
    first.terminal.signal(15)
    #expect(try first.terminal.wait() == 143)
    let second = try Player(shipped, home: home)
    try second.terminal.expect("number> ")
    try second.terminal.send("1\r")
    try second.terminal.expect("What you had begun to type stands in the line again.")
    try second.terminal.expect("answer> half an")
    try second.terminal.send("\u{03}\u{04}")
    #expect(try second.terminal.wait() == 0)
    #expect(try SavedAnswers(in: home).only().draft == nil)
  }

  @Test func aClosedWindowSavesAndLeaves() throws {
    let player = try started()
    player.terminal.hangUp()
    #expect(try player.terminal.wait() == 129)
    #expect(
      try SavedAnswers(in: home).only().fit(to: shipped.questionnaire).answers == player.answers)
  }

  @Test func anUnfinishedAssessmentIsOfferedAgain() throws {
    let first = try started()
    try first.terminal.send("\u{04}")
    #expect(try first.terminal.wait() == 0)
    let second = try Player(shipped, home: home)
    try second.terminal.expect("Leaving")
    try second.terminal.expect("to go on with: 1 answer, last changed")
    try second.terminal.expect("number> ")
    try second.terminal.send("1\r")
    try second.terminal.expect("1 answered")
    try second.terminal.expect("answer> ")
    try second.terminal.send("\u{04}")
    #expect(try second.terminal.wait() == 0)
    #expect(
      try SavedAnswers(in: home).only().fit(to: shipped.questionnaire).answers == first.answers)
  }

  /// As at every question, the first key takes the place of what was refused.
  @Test func aRefusedLineInTheListGivesWay() throws {
    let first = try started()
    try first.terminal.send("\u{04}")
    #expect(try first.terminal.wait() == 0)
    let second = try Player(shipped, home: home)
    try second.terminal.expect("number> ")
    try second.terminal.send("zz\r")
    try second.terminal.expect("No assessment has this in its name.")
    try second.terminal.expect("number> zz")
    try second.terminal.send("1\r")
    try second.terminal.expect("answer> ")
    try second.terminal.send("\u{04}")
    #expect(try second.terminal.wait() == 0)
  }

  @Test func theListLeadsToPractice() throws {
    let first = try started()
    try first.terminal.send("\u{04}")
    #expect(try first.terminal.wait() == 0)
    let second = try Player(shipped, home: home)
    try second.terminal.expect("  3  Practise with a described case")
    try second.terminal.expect("number> ")
    try second.terminal.send("3\r")
    try second.terminal.expect("PRACTICE")
    try second.terminal.expect("begin> ")
    try second.terminal.send("\r")
    try second.terminal.expect("answer> ")
    try second.terminal.send("\u{04}")
    try second.terminal.expect("Nothing was kept.")
    #expect(try second.terminal.wait() == 0)
  }

  @Test func aFinishedAssessmentIsListedWithItsResult() throws {
    let first = try Player(shipped, home: home)
    try first.introduce(as: "A macro")
    try first.terminal.expect("answer> ")
    try first.terminal.send("3\r")
    try first.terminal.expect("answer> ")
    try first.terminal.send("1\r")
    try first.terminal.expect("check> ")
    try first.terminal.send("\r")
    #expect(try first.terminal.wait() == 0)
    let second = try Player(shipped, home: home)
    try second.terminal.expect("answered, result: outside the Act, last changed")
    try second.terminal.expect("number> ")
    try second.terminal.send("1\r")
    try second.terminal.expect("Check your answers")
    try second.terminal.expect("check> ")
    try second.terminal.send("\r")
    try second.terminal.expect("RESULT: OUTSIDE THE ACT")
    #expect(try second.terminal.wait() == 0)
  }

  @Test func aSecondProgramIsToldWhoHasTheFile() throws {
    let first = try started()
    let file = try #require(try SavedAnswers(in: home).files.first)
    let second = try PseudoTerminal(
      builtProgram(named: "aiact"), ["interview", file.path], environment: ["HOME": home.path])
    try second.expect("(process \(first.terminal.process) on ")
    #expect(try second.wait() == 75)
  }
}
