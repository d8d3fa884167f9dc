@testable import Assessments
import Questionnaires
import Testing

@testable import Interview

/// Moving through an interview.
@MainActor struct ConversationTests {
  private static let learnsYes: KeyValuePairs<String, Answer> = [
    "learns": .choice(chosen: [OptionID("yes")].compactMap { $0 }, maybe: [])
  ]

  private func option(_ id: String) throws -> OptionID { try #require(OptionID(id)) }

  @Test func asksForNameAndSummaryOnlyWhenTheyAreMissing() throws {
    let asked = try Meeting(
      ["", "CV\nsorter", "Sorts CVs"], from: Fixture.assessment(name: "", summary: ""))
    #expect(asked.console.requests.map(\.prompt).prefix(3) == ["name> ", "name> ", "summary> "])
    #expect(
      asked.conversation.assessment.system == .init(name: "CV sorter", summary: "Sorts CVs"))
    #expect(asked.keeper.saved.map(\.system.summary).prefix(2) == ["", "Sorts CVs"])
    let known = try Meeting([])
    #expect(known.console.requests.map(\.prompt) == ["answer> "])
  }

  /// Once it has been left out, only :summary asks for it.
  @Test func theSummaryIsNotAskedAgain() throws {
    let again = try Meeting(["1"], from: Fixture.assessment(["learns": .unsure], summary: ""))
    #expect(!again.console.requests.contains { $0.prompt == "summary> " })
    let first = try Meeting(["1"], from: Fixture.assessment(summary: ""))
    #expect(first.console.requests[0].prompt == "summary> ")
  }

  /// A month typed ahead of another answer: the day that is proposed stands in the queue.
  @Test func aProposedDayKeepsWhatWasTypedAhead() throws {
    let meeting = try Meeting(["2", "5", "2026; x", "31 Dec 2026; x"])
    #expect(meeting.console.requests[3].prefill == "31 Dec 2026; x")
    #expect(meeting.console.requests[3].isRefused)
    #expect(try meeting.answer("start") == .date(#require(CalendarDate(iso: "2026-12-31"))))
  }

  /// What is typed takes the place of a refused line, but not of one that was left half-typed.
  @Test func onlyRefusedLinesGiveWay() throws {
    let meeting = try Meeting(["xyzzy", "1"])
    #expect(meeting.console.requests.map(\.isRefused) == [false, true, false])
    #expect(meeting.console.requests[1].prefill == "xyzzy")
  }

  @Test func summaryMayBeLeftOut() throws {
    let meeting = try Meeting(
      ["CV sorter", "", "1"], from: Fixture.assessment(name: "", summary: ""))
    #expect(try meeting.answer("learns") != nil)
  }

  @Test func welcomeIsShort() throws {
    let lines = try Meeting([]).console.replies[0].split(separator: "\n\n")[0]
    #expect(lines.split(separator: "\n").count <= 5)
    #expect(lines.contains("not legal advice"))
  }

  @Test(arguments: [("2027-03-23", false), ("2027-03-24", true)])
  func welcomeSaysWhenTheLawIsOld(day: String, isTold: Bool) throws {
    let welcome = try Meeting(on: ScriptedConsole([], columns: 200), asOf: day).console.replies[0]
    #expect(welcome.contains("The law here is as of 23 Nov 2026, 121 days before") == isTold)
  }

  @Test func resumeSaysHowFarOneIs() throws {
    let meeting = try Meeting([], from: Fixture.assessment(Self.learnsYes))
    #expect(meeting.transcript.contains("Welcome back to \"Chatbot\": 1 answered, 5 to 8 left."))
    #expect(meeting.transcript.contains("What is it used for?"))
  }

  @Test func refusedLineComesBackToBeEdited() throws {
    let meeting = try Meeting(["1\n2", "yse", "", "1"])
    #expect(meeting.console.requests.prefix(4).map(\.prefill) == ["", "1 2", "yse", ""])
    #expect(meeting.console.requests.prefix(4).allSatisfy { $0.prompt == "answer> " })
    #expect(try meeting.answer("learns") == .choice(chosen: [option("yes")], maybe: []))
    #expect(meeting.keeper.saved.count == 2)
  }

  @Test func savesBeforeAnythingIsShown() throws {
    var events: [String] = []
    let console = ScriptedConsole(["1", "1", "2"])
    let keeper = RecordingKeeper()
    console.onEvent = { events.append($0) }
    keeper.onEvent = { events.append($0) }
    _ = try Meeting(on: console, keeper: keeper)
    for (position, event) in events.enumerated().dropLast() where event == "read" {
      #expect(events[position + 1] == "save")
    }
    #expect(keeper.saved.map(\.records.count) == [1, 2, 3, 3])
  }

  @Test func failingSaveIsToldAfterEveryAnswerUntilItWorks() throws {
    let keeper = RecordingKeeper()
    keeper.failures = [
      SavingFailure(message: "The disk is full."), SavingFailure(message: "The disk is full."),
    ]
    let meeting = try Meeting(["1", "1", "2"], keeper: keeper)
    #expect(meeting.reply(to: 0).hasPrefix("NOT SAVED: The disk is full.\n"))
    #expect(meeting.reply(to: 1).hasPrefix("NOT SAVED: The disk is full.\n"))
    #expect(!meeting.reply(to: 2).contains("NOT SAVED"))
    #expect(meeting.conversation.failure == nil)
    #expect(keeper.saved.last?.records.count == 3)
  }

  // MARK: Back and forth

  @Test func backKeepsLaterAnswers() throws {
    let meeting = try Meeting(["1", "1", "2", ":back 2", "", "500"])
    #expect(meeting.reply(to: 3).contains("What is it used for?"))
    #expect(
      meeting.reply(to: 3).contains("Your answer: Choosing or promoting staff\nEnter keeps it."))
    #expect(meeting.reply(to: 4).contains("What is the yearly turnover?"))
    #expect(try meeting.answer("emotion") == .choice(chosen: [option("no")], maybe: []))
    #expect(try meeting.answer("turnover") == .number(#require(JSONNumberText("500"))))
  }

  /// What waits for a skipped answer was never asked, and going back does not begin with it.
  @Test func backAfterSkipLeadsToWhatWasShown() throws {
    let meeting = try Meeting([":skip", ":back", ":back"])
    #expect(!meeting.reply(to: 0).contains("Does it learn from data?"))
    #expect(meeting.reply(to: 1).contains("Does it learn from data?"))
    #expect(meeting.reply(to: 2) == "This is the first question.\n")
  }

  /// At the check of the answers Enter alone shows the result, also behind a line that was refused.
  @Test func aRefusedLineDoesNotStayAtTheCheck() throws {
    let meeting = try Meeting(["2", "u", "2026-12-02", "", "xyzzy", ":frob", ""])
    let checks = meeting.console.requests.filter { $0.prompt == "check> " }
    #expect(checks.count == 3 && checks.allSatisfy { $0.prefill.isEmpty })
    #expect(checks.dropFirst(2).first?.history == ["xyzzy", ":frob"])
    #expect(meeting.ending == .finished)
  }

  @Test func backStopsAtTheFirstQuestion() throws {
    let meeting = try Meeting(["back", "1", ":back 99", ":back"])
    #expect(meeting.reply(to: 0) == "This is the first question.\n")
    #expect(meeting.reply(to: 2).contains("Does it learn from data?"))
    #expect(meeting.reply(to: 3) == "This is the first question.\n")
  }

  @Test func answersNoLongerAskedAreSetAsideAndComeBack() throws {
    let meeting = try Meeting(["1", "1", "2", ":go learns", "2", ":answers", ":go learns", "1"])
    #expect(
      meeting.reply(to: 4).hasPrefix(
        "Ruled out: Choosing staff (Annex III, 4(a)).\nRuled out (Art. 3(39)): Nothing is inferred.\n"
          + "2 answers set aside (no longer asked).\n"))
    #expect(
      meeting.reply(to: 5).contains(
        "Set aside (not asked with the answers above; they count for nothing):\n"
          + "  -  What it is used for: Choosing or promoting staff\n  -  It reads emotions: No\n"))
    #expect(meeting.reply(to: 7).contains("\n2 earlier answers count again.\n"))
    #expect(meeting.reply(to: 7).contains("What is the yearly turnover?"))
  }

  @Test func unsureOpensFollowUps() throws {
    let meeting = try Meeting(["1", "1", "3"])
    #expect(meeting.reply(to: 2).contains("Where are these people?"))
    #expect(
      meeting.reply(to: 2).hasPrefix(
        "Now possible: HIGH, Reading emotions (Annex III, 1(c)), depends on \"It reads\nemotions\".\n"
      ))
  }

  @Test func skippedQuestionComesBackBeforeTheEnd() throws {
    let meeting = try Meeting(["1", ":skip", "2", "500", "2026-12-02", "", "2", "3"])
    #expect(meeting.reply(to: 1).hasPrefix("Left for later."))
    #expect(meeting.reply(to: 1).contains("what people feel"))
    #expect(
      meeting.reply(to: 5).contains("You left this question for later.\n\n1.2 What is it used for?")
    )
    #expect(meeting.reply(to: 6).contains("Are people told that it is AI?"))
    #expect(meeting.reply(to: 7).contains("Check your answers"))
  }

  @Test func followUpsWaitForTheSkippedQuestionThatCarriesThem() throws {
    let meeting = try Meeting([":skip", "500", "2026-12-02", ""])
    #expect(meeting.reply(to: 0).contains("What is the yearly turnover?"))
    #expect(meeting.reply(to: 3).contains("Does it learn from data?"))
  }

  @Test func skippedTwiceStaysOpen() throws {
    let meeting = try Meeting(["2", "500", ":skip", "", ":skip", ""])
    #expect(meeting.reply(to: 4).hasPrefix("Left open."))
    #expect(meeting.reply(to: 4).contains("Start: not answered"))
    #expect(meeting.ending == .finished)
  }

  /// PageUp puts `:back` in the place of what was being typed.
  @Test func aHalfTypedLineStaysWithItsQuestion() throws {
    let console = ScriptedConsole(["1", ":back", "", "1"])
    console.typed = [2: "half"]
    let meeting = try Meeting(on: console)
    #expect(meeting.console.requests[2].prefill == "")
    #expect(meeting.console.requests[3].prefill == "half")
  }

  @Test func upKeyFindsEarlierAnswersToTheQuestionThenCommands() throws {
    let meeting = try Meeting(["1", ":law", "1", ":back", "2"])
    #expect(meeting.console.requests[4].history == [":law", ":back", "1"])
    #expect(meeting.console.requests[5].history == [":law", ":back"])
  }

  // MARK: Check of answers

  @Test func checkPageLeadsToAnswersAndBack() throws {
    let meeting = try Meeting(["2", "u", "2026-12-02", "", "2", "700", "nonsense", ""])
    #expect(meeting.reply(to: 3).contains("  2  Turnover: not sure\n"))
    #expect(meeting.reply(to: 4).contains("What is the yearly turnover?"))
    #expect(meeting.reply(to: 5).contains("  2  Turnover: 700 EUR\n"))
    #expect(
      meeting.reply(to: 6) == "Enter shows the result, :go N changes answer N, :quit leaves.\n")
    #expect(meeting.ending == .finished)
  }

  @Test func changeAtTheCheckAsksNewQuestionsFirst() throws {
    let meeting = try Meeting(["2", "u", "2026-12-02", "", ":go 1", "1", "4", "2", ":why", ""])
    #expect(meeting.reply(to: 5).contains("What is it used for?"))
    #expect(meeting.reply(to: 7).contains("Check your answers"))
    #expect(meeting.reply(to: 8).contains("No question is shown here."))
    #expect(meeting.ending == .finished)
  }

  // MARK: What an answer changed

  @Test func saysWhatIsEstablished() throws {
    let meeting = try Meeting(["1", "1,2", "1"])
    #expect(meeting.reply(to: 0).hasPrefix("\nSection 1"))
    #expect(
      meeting.reply(to: 1).hasPrefix(
        "Now established: HIGH, Choosing staff (Annex III, 4(a))."))
    #expect(!meeting.reply(to: 2).contains("Now"))
  }

  @Test func neverFloods() throws {
    let meeting = try Meeting(["3", "1,2", "1", "1", "1", "2", ":go learns", "1"])
    #expect(
      meeting.reply(to: 7).split(separator: "\n\n")[0]
        == """
        Now established: PROHIBITED, Reading emotions at work (Art. 5(1)(f)).
        Now established: HIGH, Choosing staff (Annex III, 4(a)).
        And 2 more, see :status.
        """)
  }

  @Test func silentAboutWhatWasNeverInDoubt() throws {
    let meeting = try Meeting(["2"])
    #expect(!meeting.reply(to: 0).contains("Ruled out:"))
  }

  @Test func saysWhatAnAnswerClears() throws {
    let meeting = try Meeting(["2"])
    #expect(meeting.reply(to: 0).hasPrefix("Ruled out (Art. 3(39)): Nothing is inferred.\n"))
  }

  // MARK: Between sections

  @Test func saysWhatASectionCameToAndWhichIsPassedOver() throws {
    let meeting = try Meeting(["2"])
    #expect(
      meeting.reply(to: 0).contains(
        "\n\nSection 1 is done: 1 answer. So far: outside the Act.\n"
          + "Section 2 (Faces, voices and behaviour) is not needed for this system.\n\nSection 3 of 3"
      ))
  }

  @Test func nothingIsSaidOfASectionThatIsOnlyLeftForNow() throws {
    let meeting = try Meeting(["1", ":skip", ":go learns", "1"])
    #expect(!meeting.transcript.contains("Section 2 is done"))
  }

  // MARK: What is not certain

  /// A follow-up of what nobody is sure of says so; it would sound as if it were known.
  @Test(arguments: ["3", "1?"])
  func followUpsOfDoubtsSayWhatTheyAssume(line: String) throws {
    let meeting = try Meeting(["1", "4", "1", ":go emotion", line])
    let flat = meeting.transcript.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let words =
      "You were not sure of this: \"It reads emotions: Yes\". Answer here as if it were so."
    #expect(!meeting.reply(to: 2).contains("not sure of this"))
    #expect(flat.contains(words))
  }

  /// Two choices of one answer that pull apart: which one decides is said at once.
  @Test func aHarmlessChoiceBesideAListedUseTakesNothingBack() throws {
    let meeting = try Meeting(["1", "1,3", ":go purpose", "3", ":go purpose", "2,3"])
    let said = meeting.reply(to: 1).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      said.contains(
        "\"Checking, sorting or routing mail\" does not undo this: "
          + "\"Choosing or promoting staff\" decides (Annex III, 4(a)). One listed use is enough."))
    #expect(!meeting.reply(to: 3).contains("does not undo this"))
    #expect(!meeting.reply(to: 5).contains("does not undo this"))
  }
}
