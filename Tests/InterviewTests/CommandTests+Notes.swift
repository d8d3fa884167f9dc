@testable import Assessments
import Questionnaires
import Testing

@testable import Interview

/// Notes, saving and leaving.
extension CommandTests {

  @Test func noteOnOneLineAddsUp() throws {
    let meeting = try Meeting([":note Ask Ben", ":note Ben says yes", "1"])
    #expect(meeting.reply(to: 0) == "Note saved.\n")
    #expect(meeting.reply(to: 1) == "Added to the note.\n")
    #expect(
      meeting.conversation.assessment[try Fixture.id("learns")]?.note == "Ask Ben\nBen says yes")
    #expect(meeting.keeper.saved[1][try Fixture.id("learns")]?.note == "Ask Ben\nBen says yes")
  }

  @Test func noteInTheEditor() throws {
    let console = ScriptedConsole([":note Old", ":note", "1", ":back", ":note"])
    console.edited = .text("New\r\ntext\n")
    let meeting = try Meeting(on: console)
    #expect(console.edits == ["Old", "New\ntext"])
    #expect(meeting.conversation.assessment[try Fixture.id("learns")]?.note == "New\ntext")
    #expect(meeting.reply(to: 3).contains("Note: New\ntext\n"))
  }

  /// What was written there is not lost, and nobody is told that nothing was.
  @Test func whatTheEditorCannotGiveIsKeptInAFile() throws {
    let console = ScriptedConsole([":note Old", ":note"])
    console.edited = .refused(.otherEncoding(line: 2), keptIn: "/tmp/note.md")
    let meeting = try Meeting(on: console)
    #expect(
      meeting.reply(to: 1) == """
        The note was not taken. Line 2 has letters that are not UTF-8. Save it as UTF-8.
        What you wrote is kept here:
          /tmp/note.md

        """)
    #expect(meeting.conversation.assessment[try Fixture.id("learns")]?.note == "Old")
  }

  @Test func examplesOfOneOption() throws {
    let meeting = try Meeting([":examples 1", ":examples 2", ":examples 3"])
    #expect(meeting.reply(to: 0).contains("A model trained on past cases"))
    #expect(meeting.reply(to: 1) == "There are no examples for option 2.\n")
    #expect(meeting.reply(to: 2) == "There is no option 3 with examples here.\n")
  }

  @Test func theSummaryCanBeChanged() throws {
    let meeting = try Meeting([":summary", ":summary Sorts\nmail", ":summary"])
    #expect(meeting.reply(to: 0).hasPrefix("What it does: Answers customers\n"))
    #expect(meeting.reply(to: 1) == "What it does is changed.\n")
    #expect(meeting.reply(to: 2).hasPrefix("What it does: Sorts mail\n"))
    #expect(meeting.keeper.saved.last?.system.summary == "Sorts mail")
  }

  /// A file that is nearly full is told of once; in the next one the history begins anew.
  @Test func aFileThatIsNearlyFullIsToldOfEarly() throws {
    let keeper = RecordingKeeper()
    keeper.isNearlyFull = true
    let meeting = try Meeting(["1", "2", ":save /home/ana/more.json"], keeper: keeper)
    #expect(meeting.console.replies.count { $0.contains("has become so large") } == 1)
    #expect(
      meeting.reply(to: 2).replacing("\n", with: " ").hasSuffix(
        "The history of your changes stays in /home/ana/chatbot.json. "))
    let saved = try #require(keeper.saved.last)
    #expect(
      saved.log.map(\.change.what)
        == saved.names.compactMap { saved.records[$0] }.map { .found($0.state) })
    #expect(saved.records.count == 2)
  }

  @Test func whatIsTooLargeGoesOnElsewhere() throws {
    let keeper = RecordingKeeper()
    keeper.failures = [nil, SavingFailure(message: "too large", isTooLarge: true)]
    let meeting = try Meeting(["1", ":save /home/ana/more.json"], keeper: keeper)
    #expect(meeting.reply(to: 1).contains("is saved in /home/ana/more.json."))
    #expect(meeting.reply(to: 1).replacing("\n", with: " ").contains("history of your changes"))
  }

  @Test func leavingSaysHowToGoOn() throws {
    let keeper = RecordingKeeper()
    keeper.reopening = "aiact interview 'my bot.json'"
    let meeting = try Meeting([":quit"], keeper: keeper)
    #expect(
      meeting.console.latest == "Saved. To go on from here:\n  aiact interview 'my bot.json'\n")
    #expect(try Meeting([":quit"]).console.latest.contains("Start aiact again"))
  }

  @Test func editorThatFailsChangesNothing() throws {
    let meeting = try Meeting([":note Old", ":note"])
    #expect(meeting.reply(to: 1).hasPrefix("The note is unchanged."))
    #expect(meeting.conversation.assessment[try Fixture.id("learns")]?.note == "Old")
  }

  @Test func emptiedNoteIsRemoved() throws {
    let console = ScriptedConsole([":note Old", ":note"])
    console.edited = .text("\n")
    let meeting = try Meeting(on: console)
    #expect(meeting.reply(to: 1) == "Note removed.\n")
    #expect(meeting.conversation.assessment[try Fixture.id("learns")]?.note == nil)
  }

  @Test func saveSaysWhere() throws {
    let meeting = try Meeting([":save"])
    #expect(meeting.reply(to: 0) == "Everything is saved in /home/ana/chatbot.json.\n")
    #expect(meeting.keeper.saved.count == 2)
  }

  @Test func anOptionBeatsACommandWord() throws {
    let questionnaire = try OneQuestion.make(options: ["Back office", "Front office"])
    let meeting = try Meeting(on: ScriptedConsole(["back"]), questionnaire: questionnaire)
    #expect(meeting.console.replies[1].hasPrefix("Taken as an answer. The command is :back.\n"))
    #expect(try meeting.answer("only") == .choice(chosen: [#require(OptionID("o1"))], maybe: []))
  }
}
