@testable import Assessments
import Questionnaires
import Testing

@testable import Interview

/// The work on duties, in the interview.
@MainActor struct DutiesTests {
  @Test func withoutDutiesItSaysSo() throws {
    let no = try #require(OptionID("no"))
    let outside = try Fixture.assessment(["learns": .chosen(no)])
    #expect(
      try Meeting([":duties"], from: outside).reply(to: 0)
        == "No duty follows from the answers so far.\n")
  }

  @Test func theListHasNumbersAndSaysHowToGoOn() throws {
    let reply = try Meeting([":duties"], from: hiring()).reply(to: 0)
    #expect(reply.contains("1  [open] Train your staff: now\n"))
    #expect(reply.contains("2  [open] Watch it while it is used: from 2 Dec 2027\n"))
    #expect(reply.contains(":duties 3 done"))
  }

  /// What is merely possible would only frighten.
  @Test func beforeAnythingIsAnsweredNothingIsKnown() throws {
    let meeting = try Meeting([":duties", ":duties possible", "1", ":duties"])
    #expect(
      meeting.reply(to: 0)
        == "No question is answered yet, so nothing is known about your duties.\n")
    #expect(meeting.reply(to: 1).contains("1  [open] Train your staff: now, possible\n"))
    #expect(
      flat(meeting.reply(to: 3))
        == "No duty is certain yet. 2 are possible until more is answered; :duties possible lists "
        + "them.")
  }

  /// What somebody works on stays in sight, whatever the result.
  @Test func workOnAPossibleDutyIsListed() throws {
    let meeting = try Meeting(["1", ":duties train doing", ":duties"])
    #expect(meeting.reply(to: 2).contains("1  [doing] Train your staff: now, possible\n"))
    #expect(flat(meeting.reply(to: 2)).contains("1 more is possible until the open questions"))
  }

  /// A number that was not on the screen could be that of any duty.
  @Test func aNumberThatWasNotShownIsNone() throws {
    let meeting = try Meeting([
      "1", ":duties train doing", ":duties", ":duties 2 done", ":duties 2",
    ])
    for reply in [3, 4] { #expect(meeting.reply(to: reply).hasPrefix("There is no duty 2.")) }
  }

  @Test func oneIsShownInFull() throws {
    let reply = try Meeting([":duties 2"], from: hiring()).reply(to: 0)
    #expect(reply.contains("Look at what it decides."))
    #expect(reply.contains("The law: from 2 Dec 2027, Art. 26(5)"))
    #expect(reply.contains("State: open"))
    #expect(reply.contains("Person and day: nobody, no day"))
  }

  @Test func everyPartCanBeWrittenDown() throws {
    let meeting = try Meeting(
      [
        ":duties 2 doing", ":duties 2 person Mia Köhler", ":duties 2 day 1 Dec 2026",
        ":duties 2 note Ask the vendor", ":duties 2 evidence plan.pdf The plan",
        ":duties 1 not needed because everybody is trained", ":duties",
      ], from: hiring())
    #expect(meeting.reply(to: 0) == "Watch it while it is used: doing.\n")
    #expect(
      meeting.reply(to: 2)
        == "Watch it while it is used: doing; Mia Köhler, by 1 Dec 2026.\n")
    #expect(meeting.reply(to: 5) == "Train your staff: not needed: everybody is trained.\n")
    #expect(
      flat(meeting.reply(to: 6)).contains(
        "2 [doing] Watch it while it is used: Mia Köhler, by 1 Dec 2026; from 2 Dec 2027"))
    let saved = try #require(meeting.keeper.saved.last)
    let record = try #require(saved[watch()])
    #expect(record.progress == .doing && record.person == "Mia Köhler")
    #expect(record.day == CalendarDate(iso: "2026-12-01") && record.note == "Ask the vendor")
    #expect(record.evidence.map(\.place) == ["plan.pdf"])
    #expect(record.evidence.map(\.title) == ["The plan"])
    #expect(record.log.count == 5)
  }

  @Test func everyPartCanBeTakenAway() throws {
    let meeting = try Meeting(
      [
        ":duties 2 done", ":duties 2 person A", ":duties 2 day 2026-12-01", ":duties 2 note n",
        ":duties 2 evidence a.pdf", ":duties watch open", ":duties watch person none",
        ":duties 2 day none", ":duties 2 note none", ":duties 2 evidence remove 1",
      ], from: hiring())
    let record = try #require(meeting.keeper.saved.last?[watch()])
    #expect(record.state == DutyRecord.State())
    #expect(record.log.count == 10)
  }

  /// Nothing is changed, and what was wrong is said.
  @Test(arguments: [
    (":duties 9 done", "There is no duty 9. The numbers go from 1 to 2."),
    (":duties 0", "There is no duty 0. The numbers go from 1 to 2."),
    (":duties 2 dnoe", "\"dnoe\" is no change of a duty."),
    (":duties 2 done yes", "\"done yes\" is no change of a duty."),
    (":duties 2 not needed", "Say why nothing has to be done"),
    (":duties 2 not needed because", "Say why nothing has to be done"),
    (":duties 2 person", "After person comes what to write down"),
    (":duties 2 day", "After day comes what to write down"),
    (":duties 2 day soon", "\"soon\" can mean many days"),
    (":duties 2 day 30 Feb 2026", "There is no such day"),
    (":duties 2 day 02/12/2026", "\"02/12/2026\" can be read in two ways"),
    (":duties 2 evidence", "After evidence comes a file"),
    (":duties 2 evidence remove 1", "There is no evidence for this duty yet."),
    (":duties 2 open", "It stands so already."),
    (":duties zebra", "No duty has these words in its title."),
  ])
  func whatIsNotUnderstoodChangesNothing(line: String, reply: String) throws {
    let meeting = try Meeting([line], from: hiring())
    #expect(meeting.reply(to: 0).hasPrefix(reply), "\(meeting.reply(to: 0))")
    #expect(meeting.conversation.assessment.dutyRecords.isEmpty)
  }

  @Test func wordsShortenTheList() throws {
    let reply = try Meeting([":duties while it"], from: hiring()).reply(to: 0)
    #expect(reply.contains("2  [open] Watch") && !reply.contains("Train"))
  }

  /// A number means what it meant in the list that was shown.
  @Test func numbersStayThoseOfTheListShown() throws {
    let meeting = try Meeting(
      [":duties", ":go purpose", "2", "1", ":duties 2 done"], from: hiring())
    #expect(meeting.reply(to: 4).hasPrefix("No duty follows"), "\(meeting.reply(to: 4))")
    let other = try Meeting(
      [":duties 2 doing", ":go purpose", "2", "1", ":duties"], from: hiring())
    #expect(
      flat(other.reply(to: 4)).contains(
        "Watch it while it is used: the answers do not lead to this duty any more"))
  }

  /// A look at the file gives its place and what it holds; without the file nothing is written.
  @Test func evidenceIsLookedAt() throws {
    let content = try #require(
      Evidence.Content(sha256: String(repeating: "0a", count: 32), size: 7))
    let keeper = RecordingKeeper()
    keeper.looks = ["a.pdf": .file(place: "../a.pdf", content), "b.pdf": .failed("b.pdf: gone")]
    let meeting = try Meeting(
      [
        ":duties 2 evidence a.pdf", ":duties 2 evidence b.pdf", ":evidence a.pdf",
        ":evidence b.pdf",
      ],
      from: hiring(), keeper: keeper)
    #expect(meeting.reply(to: 1) == "b.pdf: gone. Nothing was written down.\n")
    #expect(meeting.reply(to: 2) == "Evidence added.\n")
    #expect(meeting.reply(to: 3).contains("It was not looked at: b.pdf: gone."))
    let assessment = meeting.conversation.assessment
    #expect(try assessment[watch()]?.evidence.map(\.place) == ["../a.pdf"])
    #expect(try assessment[watch()]?.evidence.map(\.content) == [content])
    let pieces = assessment.records.values.flatMap(\.evidence)
    #expect(pieces.map(\.place) == ["../a.pdf", "b.pdf"])
    #expect(pieces.map(\.content) == [content, nil])
  }

  @Test func itFitsFortyColumns() throws {
    let meeting = try Meeting(
      [":duties 2 person Somebody With A Rather Long Name", ":duties", ":duties 2"], columns: 40,
      from: hiring())
    for line in meeting.transcript.split(separator: "\n") where !line.hasPrefix("answer> ") {
      #expect(line.count <= 40, "\(line)")
    }
  }

  /// Without line ends and wide gaps.
  private func flat(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func watch() throws -> DutyID { try #require(DutyID("watch")) }

  private func hiring() throws -> Assessment {
    let yes = try #require(OptionID("yes"))
    let hiring = try #require(OptionID("hiring"))
    return try Fixture.assessment(["learns": .chosen(yes), "purpose": .chosen(hiring)])
  }
}
