import Goldens
import Testing

@testable import Interview

/// A whole interview as a person sees it.
@MainActor struct TranscriptTests {
  private static let lines = [
    "CV sorter", "Ranks applications and chats", "1", "?", "1,2?", "1", ":why", "perhaps", "yes",
    "1", "3", ":status", "2.5m", "2 Dec 2026", "", ":go 6", "2", "",
  ]

  @Test(arguments: [80, 40])
  func wholeInterview(columns: Int) throws {
    let assessment = try Fixture.assessment(name: "", summary: "")
    let meeting = try Meeting(Self.lines, columns: columns, from: assessment)
    #expect(meeting.ending == .finished)
    #expect(try Golden.difference(meeting.transcript, "interview-\(columns).txt") == nil)
  }
}
