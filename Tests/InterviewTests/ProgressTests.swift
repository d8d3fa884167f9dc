import Questionnaires
import Testing
import Wording

@testable import Assessments
@testable import Interview

/// How far the interview is, as it is told.
@MainActor struct ProgressTests {
  @Test(arguments: [
    (0, 0...3, "4 answered, up to 3 left"), (0, 1...1, "4 answered, 1 left"),
    (0, 2...9, "4 answered, 2 to 9 left"), (0, 3...80, "4 answered, at least 3 left"),
    (0, 0...80, "4 answered, more to come"), (0, 1...80, "4 answered, more to come"),
    (7, 0...0, "4 answered, 7 to confirm"), (7, 2...2, "4 answered, 7 to confirm, 2 left"),
    (0, 0...0, "4 answered, 0 left"),
  ])
  func inWords(unconfirmed: Int, remaining: ClosedRange<Int>, words: String) {
    let progress = Progress(answered: 4, unconfirmed: unconfirmed, remaining: remaining)
    #expect(Words.english.interview.progress(progress) == words)
  }

  /// A question that is shown is left, whatever the fewest are that may have to be asked.
  @Test func theQuestionShownIsLeft() throws {
    let meeting = try Meeting(["1", "u", ":skip", ":skip", ":skip", ":skip", ":skip", ":skip"])
    for reply in meeting.console.replies where reply.contains("Section ") {
      #expect(!reply.contains(" 0 left") && !reply.contains("0 to "), "\(reply)")
    }
  }

  /// Answers of another document count only when somebody has confirmed them.
  @Test func copiedAnswersAreToBeConfirmed() throws {
    let now = try #require(Timestamp("2026-11-23T15:00:00Z"))
    let old = try Fixture.assessment(["learns": .chosen(#require(OptionID("yes")))])
    let copied = old.copy(as: "New bot", at: now)
    let meeting = try Meeting([""], from: copied)
    #expect(meeting.console.replies[0].contains("0 answered, 1 to confirm, "))
    #expect(meeting.reply(to: 0).contains("1 answered, 5 to 8 left"))
  }
}
