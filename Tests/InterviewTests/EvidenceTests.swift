@testable import Assessments
import Questionnaires
import Testing

@testable import Interview

/// Evidence and flags: what a consultant notes beside the answers.
@MainActor struct EvidenceTests {
  @Test func evidenceIsKeptListedAndRemoved() throws {
    let meeting = try Meeting([
      ":evidence", ":evidence contract.pdf Signed in May", ":evidence \"my notes.txt\"",
      ":evidence", ":evidence remove 3", ":evidence remove 1", ":evidence",
    ])
    #expect(meeting.reply(to: 0).hasPrefix("There is no evidence here yet."))
    #expect(meeting.reply(to: 1) == "Evidence added.\n")
    #expect(meeting.reply(to: 3).contains("1  contract.pdf (Signed in May), added 23 Nov 2026"))
    #expect(meeting.reply(to: 3).contains("2  my notes.txt, added 23 Nov 2026"))
    #expect(
      meeting.reply(to: 4) == "There is no evidence 3. The numbers go from 1 to 2.\n")
    #expect(meeting.reply(to: 6).contains("1  my notes.txt"))
    #expect(!meeting.reply(to: 6).contains("contract.pdf"))
  }

  @Test func whatWasNotedIsOnDiskAndReadAgain() throws {
    let meeting = try Meeting([":evidence a.pdf A title", ":flag ask the vendor"])
    let questionnaire = try Fixture.questionnaire()
    let text = meeting.conversation.assessment.text
    let opened = try Assessment(reading: Array(text.utf8))
    let first = try #require(questionnaire.outline.entries.first?.question.id)
    let record = try #require(opened[first])
    #expect(record.evidence.map(\.place) == ["a.pdf"])
    #expect(record.evidence.map(\.title) == ["A title"])
    #expect(record.flag == "ask the vendor")
    #expect(opened.text == text)
  }

  @Test func flagsAreListedAndTakenAway() throws {
    let meeting = try Meeting([":flags", ":flag ask the vendor", ":flags", ":flag", ":flags"])
    #expect(meeting.reply(to: 0).hasPrefix("No question is flagged."))
    #expect(meeting.reply(to: 2).contains(": ask the vendor"))
    #expect(meeting.reply(to: 3) == "The flag is gone.\n")
    #expect(meeting.reply(to: 4).hasPrefix("No question is flagged."))
  }

  @Test func theListOfAnswersMarksThem() throws {
    let meeting = try Meeting([":flag", ":evidence a.pdf", "1", ":answers"])
    #expect(meeting.reply(to: 3).contains("[evidence] [follow up]"))
  }
}
