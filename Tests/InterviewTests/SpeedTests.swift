@testable import Assessments
import Questionnaires
import Testing

@testable import Interview

/// What makes an interview fast for somebody who holds many.
@MainActor struct SpeedTests {
  @Test func severalAnswersFitOnOneLine() throws {
    let one = try Meeting(["1", "1", "1", "1"])
    let joined = try Meeting(["1; 1;1 ; 1"])
    #expect(joined.conversation.answers == one.conversation.answers)
    #expect(joined.keeper.saved.count >= 4)
  }

  /// Nothing is guessed: what does not fit stops the rest, which stays in the line.
  @Test func anAnswerThatDoesNotFitStopsTheRest() throws {
    let meeting = try Meeting(["1; 77; 1", "1"])
    #expect(meeting.conversation.answers.count == 2)
    #expect(meeting.console.requests[1].prefill == "77; 1")
    #expect(meeting.transcript.contains("answer> 77\n"))
  }

  @Test func aFirstAnswerThatDoesNotFitLeavesTheLineAsItIs() throws {
    let meeting = try Meeting(["77; 1", "1"])
    #expect(meeting.console.requests[1].prefill == "77; 1")
    #expect(meeting.conversation.answers.count == 1)
  }

  @Test func goesBackToTheQuestionShownBefore() throws {
    let meeting = try Meeting([":go -", "1", "1", ":go 1", ":go -"])
    #expect(meeting.reply(to: 0) == "No other question has been shown yet.\n")
    let last = try #require(meeting.console.replies.last)
    #expect(last == meeting.reply(to: 2) || last.contains("Section"))
    #expect(meeting.reply(to: 4) != meeting.reply(to: 3))
  }

  @Test func whoAnswersIsKept() throws {
    let meeting = try Meeting([":interviewee", ":interviewee Ana Lima", ":interviewee"])
    #expect(meeting.reply(to: 0).hasPrefix("Nobody is named yet."))
    #expect(meeting.reply(to: 2) == "Answers come from Ana Lima.\n")
    #expect(meeting.conversation.assessment.assessor == "Ana Lima")
  }

  @Test func savesElsewhereFromNowOn() throws {
    let meeting = try Meeting([":save /mnt/stick/a.json", ":save"])
    #expect(meeting.reply(to: 0).contains("Everything is saved in /mnt/stick/a.json."))
    #expect(meeting.reply(to: 1) == "Everything is saved in /mnt/stick/a.json.\n")
  }

  @Test func aPlaceThatCannotBeUsedChangesNothing() throws {
    let keeper = RecordingKeeper()
    keeper.failures = [SavingFailure(message: "the folder is read-only")]
    let meeting = try Meeting([":save /x/a.json", ":save"], keeper: keeper)
    #expect(meeting.reply(to: 0) == "NOT SAVED: the folder is read-only\n")
    #expect(meeting.reply(to: 1) == "Everything is saved in /home/ana/chatbot.json.\n")
  }
}
