@testable import Assessments
@testable import Interview
import Questionnaires
import Testing

/// Ctrl-C, Ctrl-D, signals and `:quit`.
@MainActor struct LeavingTests {
  private func meet(
    _ readings: [ConsoleInput], keeper: RecordingKeeper = RecordingKeeper()
  ) throws -> Meeting {
    try Meeting(on: ScriptedConsole(readings: readings), keeper: keeper)
  }

  @Test func controlDSavesAndLeaves() throws {
    let meeting = try meet([.line("1")])
    #expect(meeting.ending == .saved)
    #expect(meeting.transcript.hasSuffix("^D\nSaved. Start aiact again to go on from here.\n"))
    #expect(meeting.keeper.saved.last?.records.count == 1)
  }

  @Test(arguments: [":quit", "quit", "exit", "q", ":q"])
  func quit(line: String) throws {
    #expect(try meet([.line(line), .line("1")]).ending == .saved)
  }

  @Test func controlCWithTextClearsTheLine() throws {
    let meeting = try meet([.line("yse"), .interrupted(hadText: true), .line("1")])
    #expect(meeting.reply(to: 1) == "")
    #expect(meeting.console.requests[2].prefill == "")
    #expect(meeting.ending == .saved)
  }

  @Test(arguments: [
    ConsoleInput.interrupted(hadText: false), .line("y"), .line("YES"), .line("q"),
  ])
  func controlCTwiceLeaves(second: ConsoleInput) throws {
    let meeting = try meet([.line("1"), .interrupted(hadText: false), second])
    #expect(
      meeting.reply(to: 1) == "All is saved. Leave? (Ctrl-C again or y leaves, Enter stays)\n")
    #expect(meeting.console.requests[2].prompt == "leave> ")
    #expect(meeting.ending == .interrupted)
  }

  @Test(arguments: [ConsoleInput.line(""), .line("n"), .endOfInput])
  func controlCOnceStays(second: ConsoleInput) throws {
    let meeting = try meet([.interrupted(hadText: false), second, .line("1")])
    #expect(meeting.console.requests[2].prompt == "answer> ")
    #expect(meeting.keeper.saved.last?.records.count == 1)
  }

  @Test func otherWordsNeitherLeaveNorStay() throws {
    let meeting = try meet([.interrupted(hadText: false), .line("what"), .line(":why"), .line("")])
    #expect(meeting.reply(to: 1) == "Type y to leave, or Enter to stay.\n")
    // Enter stays, whatever was typed before.
    #expect(meeting.console.requests[2].prefill == "")
    #expect(meeting.console.requests[3].prefill == "")
    #expect(meeting.console.requests[4].prompt == "answer> ")
  }

  @Test func signalSavesAndKeepsTheDraft() throws {
    let meeting = try meet([.line("1"), .terminated(signal: 15, draft: "chat")])
    let draft = Draft(question: try Fixture.id("purpose"), text: "chat")
    #expect(meeting.ending == .terminated(signal: 15, draft: draft))
    #expect(meeting.keeper.saved.count == 2)
    #expect(meeting.keeper.saved.last?.draft == draft)
  }

  /// It stands in the line of its question again, is no answer until Enter, and goes with the next
  /// save.
  @Test func aDraftIsOfferedAgain() throws {
    var assessment = try Fixture.assessment()
    assessment.draft = Draft(question: try Fixture.id("turnover"), text: "50\u{1B}0")
    let meeting = try Meeting(["500"], from: assessment)
    #expect(meeting.console.requests[0].prefill == "50\\u{1b}0")
    #expect(meeting.transcript.contains("What you had begun to type stands in the line again."))
    #expect(meeting.keeper.saved.last?.draft == nil)
    #expect(try meeting.answer("turnover") == .number(#require(JSONNumberText("500"))))
  }

  @Test func signalWithAnEmptyLine() throws {
    #expect(
      try meet([.terminated(signal: 1, draft: "")]).ending == .terminated(signal: 1, draft: nil))
  }

  @Test func leavingUnsavedNeedsAWord() throws {
    let keeper = RecordingKeeper()
    keeper.failures = Array(repeating: SavingFailure(message: "The disk is full."), count: 3)
    let meeting = try meet(
      [.line("1"), .line(":quit"), .line(""), .line(":quit"), .line("yes")], keeper: keeper)
    #expect(
      meeting.reply(to: 1) == """
        NOT SAVED: The disk is full.
        :save OTHER.json keeps everything in another file from now on.
        The last answers are not saved. Leave without them? (type yes to leave, Enter
        stays)

        """)
    #expect(meeting.console.requests[3].prompt == "answer> ")
    #expect(meeting.ending == .saved)
    #expect(meeting.conversation.failure == SavingFailure(message: "The disk is full."))
  }

  /// The result is not shown as if its answers were in the file.
  @Test func theResultOfUnsavedAnswersNeedsAWord() throws {
    let keeper = RecordingKeeper()
    keeper.failures = Array(repeating: SavingFailure(message: "The disk is full."), count: 9)
    let lines = ["2", "5", "2026-12-02", "", "", "", "", "yes"]
    let meeting = try meet(
      lines.map { .line($0) },
      keeper: keeper)
    let prompts = meeting.console.requests.map(\.prompt)
    #expect(prompts.suffix(4) == ["check> ", "leave> ", "check> ", "leave> "])
    #expect(meeting.ending == .finished)
  }

  @Test func aSignalTellsWhatIsNotSaved() throws {
    let keeper = RecordingKeeper()
    keeper.failures = [SavingFailure(message: "The disk is full.")]
    let meeting = try meet([.terminated(signal: 15, draft: "")], keeper: keeper)
    #expect(meeting.transcript.contains("NOT SAVED: The disk is full.\n"))
  }

  @Test func whoHasNothingToLoseSavesNothing() throws {
    let meeting = try Meeting([], from: Fixture.assessment(name: "", summary: ""))
    #expect(meeting.transcript.hasSuffix("There is nothing to save yet.\n"))
    #expect(meeting.keeper.saved.isEmpty)
  }

  /// Ctrl-D pressed twice loses nothing; a closed input must not be asked for ever.
  @Test func endOfInputLeavesEvenUnsaved() throws {
    let keeper = RecordingKeeper()
    keeper.failures = Array(repeating: SavingFailure(message: "No."), count: 9)
    let meeting = try meet([], keeper: keeper)
    #expect(meeting.ending == .saved)
    #expect(meeting.console.requests.count == 4)
  }

  /// A document pasted by mistake becomes no name, at the beginning and later.
  @Test func aNameIsShort() throws {
    let long = String(repeating: "x", count: 201)
    let nameless = try Fixture.assessment(name: "", summary: "")
    let meeting = try Meeting([long, "X", "", ":system \(long)"], from: nameless)
    #expect(meeting.reply(to: 0).hasPrefix("That is too long for a name."))
    #expect(meeting.console.requests[1].prefill == long)
    #expect(meeting.reply(to: 3).hasPrefix("That is too long for a name."))
    #expect(meeting.conversation.assessment.system.name == "X")
  }

  @Test func leavingWhileTheNameIsAsked() throws {
    let nameless = try Fixture.assessment(name: "", summary: "")
    #expect(try Meeting([":quit", "X"], from: nameless).ending == .saved)
    let helped = try Meeting(["?", ":why", "X"], from: nameless)
    #expect(helped.reply(to: 0).hasPrefix("Type what you call the system, such as "))
    #expect(helped.reply(to: 1) == helped.reply(to: 0))
    #expect(helped.conversation.assessment.system.name == "X")
  }
}
