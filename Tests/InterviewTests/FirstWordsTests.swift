import Assessments
import Testing

@testable import Interview

/// What is typed before the first question.
@MainActor struct FirstWordsTests {
  /// Words that lead out or help elsewhere are no names, unless they stand in quotes.
  @Test func wordsThatLeaveAreNoNames() throws {
    let unnamed = try Fixture.assessment(name: "", summary: "")
    for line in ["quit", "q", "exit", ":quit"] {
      let left = try Meeting([line], from: unnamed)
      #expect(left.ending == .saved)
      #expect(left.console.requests.count == 1)
      #expect(left.conversation.assessment.system.name.isEmpty)
    }
    let helped = try Meeting(["help", "\"quit\"", "help", "q"], from: unnamed)
    #expect(
      helped.console.requests.map(\.prompt) == ["name> ", "name> ", "summary> ", "summary> "])
    #expect(helped.conversation.assessment.system == .init(name: "quit", summary: ""))
    let named = try Meeting(["\"Ada\"", "Help desk"], from: unnamed)
    #expect(named.conversation.assessment.system == .init(name: "\"Ada\"", summary: "Help desk"))
  }
}
