@testable import Assessments
import Questionnaires
import Testing

@testable import Interview

/// What each command shows and does.
@MainActor struct CommandTests {
  @Test func shortHelpIsAboutTheQuestion() throws {
    let meeting = try Meeting(["?", "1", "help"])
    #expect(meeting.reply(to: 0).hasPrefix("Type the number of one option"))
    #expect(meeting.reply(to: 2).hasPrefix("Type one number or several, such as 1,3"))
  }

  @Test func helpOnKeysAndCommands() throws {
    let meeting = try Meeting([":help keys", ":help all"])
    #expect(meeting.reply(to: 0).contains("  Ctrl-D\n      On an empty line: leaves."))
    #expect(meeting.console.paged.first?.contains("  :back [n]\n") == true)
  }

  @Test func whyTellsReasonSourceAndTerm() throws {
    let meeting = try Meeting([":why"])
    #expect(
      meeting.reply(to: 0).hasPrefix(
        """
        Software that only follows rules written by people is outside.

        When you are not sure: Ask whoever made it.

        Legal term: AI system

        Read more:
          Art. 3(1)
            https://act.example/3
        """))
  }

  @Test func examplesAndNearMisses() throws {
    let meeting = try Meeting([":examples", "1", ":examples"])
    #expect(
      meeting.reply(to: 0) == """
          1  Yes
             for example:
             -  A model trained on past cases
             but not:
             -  A score whose points people set

        """)
    #expect(meeting.reply(to: 2) == "There are no examples for this question.\n")
  }

  @Test func lawNamesTextsWithTheirStanding() throws {
    let meeting = try Meeting([":law"])
    #expect(
      meeting.reply(to: 0) == """
        Art. 3(1) (law): AI system
          https://act.example/3

        Guidelines (guidelines, not binding): Guidelines on the definition
          https://act.example/guidelines/on-the-definition-of-an-ai-system

        Art. 3(39) (law): Emotion recognition system
          https://act.example/3-39

        """)
  }

  /// A long list of articles would hide the question.
  @Test func questionNamesAFewArticlesAndPointsToTheRest() throws {
    let three = try Meeting([])
    #expect(three.transcript.contains("(AI system, Art. 3(1), Guidelines, Art. 3(39))\n"))
    let four = try Meeting(["1", "1", "1", "1"])
    #expect(four.reply(to: 3).contains("(Art. 3(1), Art. 3(39) and 2 more, see :law)\n"))
  }

  @Test func nextGoesToTheFirstOpenQuestion() throws {
    let meeting = try Meeting([":next", "1", "1", ":back", ":next"])
    #expect(meeting.reply(to: 0) == "This is the first open question.\n")
    #expect(meeting.reply(to: 4).contains("Does it work out what people feel"))
  }

  @Test func goFindsByIdTextAndSection() throws {
    let meeting = try Meeting(["1", ":go emotion", ":go YEARLY turn", ":go faces", ":go nowhere"])
    #expect(meeting.reply(to: 1).contains("Does it work out what people feel"))
    #expect(meeting.reply(to: 2).contains("What is the yearly turnover?"))
    #expect(meeting.reply(to: 3).contains("Does it work out what people feel"))
    #expect(meeting.reply(to: 4).hasPrefix("No question fits \"nowhere\"."))
  }

  @Test func goSuggestsTheNearestName() throws {
    let meeting = try Meeting([":go turnovr"])
    #expect(meeting.reply(to: 0).contains("Did you mean :go turnover?"))
  }

  @Test func goListsSeveralToChooseFrom() throws {
    let meeting = try Meeting([":go dates", "7", "2"])
    #expect(
      meeting.reply(to: 0) == """
        Several questions fit "dates":
          1  Turnover
          2  Start
          3  Remarks
        Type a number to go there. Enter stays here.

        """)
    #expect(meeting.reply(to: 1) == "Type a number from 1 to 3, or Enter to stay.\n")
    #expect(meeting.console.requests[2].prefill == "7")
    #expect(meeting.reply(to: 2).contains("When does it start?"))
  }

  @Test func goRefusesWhatIsNotAsked() throws {
    let meeting = try Meeting(["2", ":go emotion", ":go 9", ":go told"])
    #expect(meeting.reply(to: 1) == "\"It reads emotions\" is not asked with the answers so far.\n")
    #expect(
      meeting.reply(to: 2) == "There is no answer 9. The numbers of :answers go from 1 to 1.\n")
    #expect(meeting.reply(to: 3).contains("is not asked with the answers so far."))
  }

  /// The numbers are those of the list on the screen, whatever was answered since.
  @Test func goTakesNumbersOfTheListShown() throws {
    let meeting = try Meeting(["1", ":skip", "2", ":answers", ":go purpose", "2", ":go 3"])
    #expect(meeting.reply(to: 3).contains("  2  What it is used for: not answered\n"))
    #expect(meeting.reply(to: 3).contains("  3  It reads emotions: No\n"))
    #expect(meeting.reply(to: 6).contains("Does it work out what people feel"))
  }

  @Test func answersOfOneSection() throws {
    let meeting = try Meeting(["1", "1,2?", ":note Ask Ben", "1", "2", ":answers faces", ":a xyz"])
    #expect(
      meeting.reply(to: 5).hasPrefix(
        "Your answers\n\nFaces, voices and behaviour\n  4  It reads emotions: No\n"))
    #expect(meeting.reply(to: 6) == "No section fits \"xyz\". :answers alone lists all answers.\n")
  }

  @Test func answersMarkNotesAndMaybes() throws {
    let meeting = try Meeting(["1", "1,2?", ":note Ask Ben", "1", ":answers"])
    #expect(
      meeting.reply(to: 4).hasPrefix(
        """
        Your answers

        What it is used for
          1  It learns from data: Yes
          2  What it is used for: Choosing or promoting staff; maybe Chatting with
             customers
          3  People are told it is AI: Yes, at the start [note]

        """))
  }

  @Test func nothingAnsweredYet() throws {
    #expect(try Meeting([":answers"]).reply(to: 0).contains("No question has been answered yet."))
  }

  // MARK: Status

  @Test func statusListsWhatTheHeadlineRestsOn() throws {
    let meeting = try Meeting(["1", "4", "2", ":status"])
    #expect(meeting.reply(to: 3).hasPrefix("So far: MINIMAL."))
    #expect(meeting.reply(to: 3).contains("  -  MINIMAL: Inside the Act (Art. 3(1))\n"))
  }

  @Test func statusAtTheStartKnowsNothing() throws {
    let meeting = try Meeting([":status"])
    #expect(
      meeting.reply(to: 0) == """
        So far: could be outside the Act, could be PROHIBITED until the open questions
        are settled.
        0 answered, 4 to 9 left

        Nothing is established yet.

        4 more findings are possible until the open questions are answered.

        What the tier depends on, among all that is still open:
          -  It learns from data: matters most
          -  It reads emotions: matters
          -  What it is used for: matters

        """)
  }

  @Test func statusCountsWhatIsLeftToSettle() throws {
    let meeting = try Meeting(["1", "1", "1", "1", "3", ":status"])
    #expect(
      meeting.reply(to: 5).hasPrefix(
        "So far: at least HIGH, could be PROHIBITED until 1 question is settled.\n"))
    #expect(
      meeting.reply(to: 5).contains(
        "Open points:\n  -  Medical reason only: not sure\n"))
  }

  @Test func statusSaysWhenNothingCanChange() throws {
    let meeting = try Meeting(["2", ":status"])
    #expect(
      meeting.reply(to: 1).hasPrefix(
        "So far: outside the Act. The questions still open cannot change that.\n"))
  }

  @Test func statusWhenAllIsSettled() throws {
    let meeting = try Meeting(["2", "5", "2026-12-02", "none", ":status"])
    #expect(meeting.reply(to: 4).hasPrefix("So far: outside the Act.\n4 answered, 0 left\n"))
  }
}
