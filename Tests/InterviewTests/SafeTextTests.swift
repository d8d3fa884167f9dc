@testable import Assessments
import Questionnaires
import Testing
import Typography

@testable import Interview

/// Nothing that comes from outside controls the terminal.
@MainActor struct SafeTextTests {
  private static let payload =
    "A\u{1B}[31mB\u{7}\u{1}\u{2}\u{7F}\u{9B}\u{202E}\u{2066}\u{200F}\r\tC"

  @Test func spellsControlCharactersOut() {
    #expect(
      SafeText.clean(Self.payload)
        == "A\\u{1b}[31mB\\u{7}\\u{1}\\u{2}\\u{7f}\\u{9b}\\u{202e}\\u{2066}\\u{200f}\\u{d}\\u{9}C")
    #expect(SafeText.clean("plain\ntext, é, 日本 👍🏽") == "plain\ntext, é, 日本 👍🏽")
    #expect(SafeText.clean("a\r\nb") == "a\\u{d}\nb")
    #expect(SafeText.line("a\nb") == "a b")
  }

  /// Every command, with the payload in every text of the questionnaire and of the user.
  @Test func nothingUnsafeReachesTheConsole() throws {
    let keeper = RecordingKeeper()
    keeper.failures = [SavingFailure(message: Self.payload)]
    let lines = [
      "?", Self.payload, ":" + Self.payload, ":note " + Self.payload, ":why", ":examples", ":law",
      ":go " + Self.payload, ":answers " + Self.payload, ":help all", ":status", "1", ":answers",
      ":status", ":go 1", "3", "",
    ]
    let console = ScriptedConsole(lines)
    let meeting = try Meeting(
      on: console, from: Fixture.assessment(name: Self.payload), keeper: keeper,
      questionnaire: OneQuestion.make(
        text: Self.payload, options: [Self.payload, "No"], extra: Self.payload))
    #expect(meeting.ending == .finished)
    let shown =
      console.replies.joined() + console.requests.map(\.prefill).joined()
      + console.requests.flatMap { $0.history + $0.completions("") }.joined()
    let unsafe = shown.unicodeScalars.filter {
      $0 != "\n" && SafeText.clean(String($0)) != String($0)
    }
    #expect(unsafe.isEmpty)
    #expect(shown.contains("\\u{1b}[31mB"))
  }

  @Test func boldOnlyWhereItCanBeShown() throws {
    let console = ScriptedConsole([])
    console.hasColour = true
    let meeting = try Meeting(on: console)
    #expect(meeting.transcript.contains("\u{1B}[1m1.1 Does it learn from data?\u{1B}[0m\n"))
    #expect(!(try Meeting([]).transcript.contains("\u{1B}")))
  }

  @Test func plainPunctuationWithoutUnicode() throws {
    let console = ScriptedConsole([])
    console.isUnicode = false
    let meeting = try Meeting(
      on: console,
      questionnaire: OneQuestion.make(text: "“Who” – it’s…", options: ["€ 5", "≥ 6"]))
    #expect(meeting.transcript.contains("\"Who\" - it's...\n"))
    #expect(meeting.transcript.contains("  1  EUR 5\n  2  >= 6\n"))
  }
}
