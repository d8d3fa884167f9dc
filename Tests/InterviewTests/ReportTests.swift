import Testing

@testable import Interview

/// `:report`, and the linear way of writing.
@MainActor struct ReportTests {
  @Test func showsTheReportAndTheQuestionAgain() throws {
    let meeting = try Meeting(["1", ":report", "1"])
    #expect(meeting.console.paged.first == "THE usual REPORT on 1 answers\n")
    #expect(meeting.reply(to: 1).contains("\n1.2 What is it used for?"))
    #expect(meeting.reporter.written.isEmpty)
  }

  @Test func writesTheReportToAFile() throws {
    let meeting = try Meeting(["1", ":report result.html", ":report a b.html"])
    #expect(meeting.reporter.written.map(\.file) == ["result.html"])
    #expect(meeting.reply(to: 1) == "The report is in result.html.\n")
    #expect(meeting.reply(to: 2) == "No blanks, please.\n")
  }

  @Test func theFirstWordMayNameTheDepth() throws {
    let meeting = try Meeting(["1", ":report short", ":report long result.html", ":report shorter"])
    #expect(meeting.console.paged.first == "THE short REPORT on 1 answers\n")
    #expect(meeting.reporter.written.map(\.file) == ["result.html", "shorter"])
    #expect(meeting.reporter.written.map(\.depth) == ["long", nil])
  }

  @Test func nothingStandsAtTheSideInLinearMode() throws {
    let console = ScriptedConsole(["1"])
    console.isLinear = true
    let meeting = try Meeting(on: console)
    #expect(meeting.transcript.contains("\n0 answered, 4 to 9 left\n"))
    #expect(!(try Meeting(["1"]).transcript.contains("\n0 answered, 4 to 9 left\n")))
  }
}
