import PseudoTerminal
import Storage
import Testing

@testable import Sessions

/// The command line that an interview prints at its end.
@Suite struct ReportInvocationTests {
  @Test func plainWordsStandAsTheyAre() {
    let invocation = ReportInvocation(
      program: "aiact", file: "/home/ada/bot-2.json", folder: nil, readings: [], date: nil)
    #expect(
      invocation.text == "aiact report /home/ada/bot-2.json -o bot-2.html")
  }

  @Test func whatTheInterviewWasToldIsRepeated() {
    let invocation = ReportInvocation(
      program: "aiact", file: "bot", folder: "my rules", readings: ["filter=both-tests"],
      date: "2026-12-02")
    #expect(
      invocation.text == "aiact report bot -o bot.html --questionnaire 'my rules' "
        + "--reading 'filter=both-tests' --as-of 2026-12-02")
  }

  @Test func aNameStandsForAFileOfTheUser() {
    let invocation = ReportInvocation(
      program: "aiact", file: "/home/ada/aiact/the bot.json", folder: nil, readings: [], date: nil,
      shortName: "the bot")
    #expect(invocation.text == "aiact report 'the bot' -o 'the bot.html'")
    #expect(invocation.interview == "aiact interview 'the bot'")
  }

  /// Whatever a file is called, a shell hands its name over unchanged.
  @Test(arguments: ["a b.json", "it's.json", "$(touch x).json", "-o.json", "é;`ls`.json"])
  func aShellReadsTheNameBack(name: String) throws {
    let invocation = ReportInvocation(
      program: "aiact", file: name, folder: nil, readings: [], date: nil)
    let script = "aiact() { printf '%s' \"$2\"; }; \(invocation.text)"
    let result = try runProgram("/bin/sh", ["-c", script])
    #expect(result.output == (name.hasPrefix("-") ? "./\(name)" : name))
  }
}
