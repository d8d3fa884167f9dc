import Reasoning

@testable import Assessments
@testable import Interview
import Questionnaires
import Testing
import Wording

/// A conversation on a scripted console, held to its end.
@MainActor struct Meeting {
  let console: ScriptedConsole
  let keeper: RecordingKeeper
  let reporter = RecordingReporter()
  let conversation: Conversation
  let ending: Ending

  /// Plays the lines; the end of the script is Ctrl-D.
  init(
    _ lines: [String], columns: Int = 80, from assessment: Assessment? = nil,
    keeper: RecordingKeeper = RecordingKeeper()
  ) throws {
    try self.init(
      on: ScriptedConsole(lines, columns: columns), from: assessment, keeper: keeper)
  }

  init(
    on console: ScriptedConsole, from assessment: Assessment? = nil,
    keeper: RecordingKeeper = RecordingKeeper(), questionnaire: Questionnaire? = nil,
    asOf: String = "2026-11-23", words: Words = .english
  ) throws {
    let now = try #require(Timestamp("2026-11-23T15:00:00Z"))
    let date = try #require(CalendarDate(iso: asOf))
    self.console = console
    self.keeper = keeper
    let read = try questionnaire ?? Fixture.questionnaire()
    conversation = Conversation(
      heading: Heading(read), reasoner: { Reasoner(read) },
      assessment: try assessment ?? Fixture.assessment(), console: console, words: words,
      keeper: keeper,
      reporter: reporter, asOf: date, now: { now })
    ending = conversation.run()
  }

  var transcript: String { console.transcript }

  /// The answer stored for a question.
  func answer(_ question: String) throws -> Answer? {
    conversation.answers[try Fixture.id(question)]
  }

  /// What was said after the line with this number, counted from 0, and before the next prompt.
  func reply(to line: Int) -> String { console.replies[line + 1] }
}
