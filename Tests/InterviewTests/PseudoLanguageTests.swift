import Questionnaires
import Testing
import TypedLines

@testable import Assessments
@testable import Interview
import Wording

/// Nothing that an interview says stands in code: in the pseudo-language all Latin words without
/// accents come from the user, or are commands.
@MainActor struct PseudoLanguageTests {
  private func meeting(
    _ console: ScriptedConsole, keeper: RecordingKeeper = RecordingKeeper(),
    from assessment: Assessment? = nil
  ) throws -> Meeting {
    try Meeting(
      on: console, from: assessment ?? Fixture.assessment(name: "Ω", summary: "ω"), keeper: keeper,
      questionnaire: GreekFixture.questionnaire(),
      words: .pseudo)
  }

  /// The plain words of what was shown and of the prompts.
  private func plainWords(_ meeting: Meeting, but known: Set<String> = []) -> [String] {
    let texts = meeting.console.replies + [meeting.console.latest]
    let shown = (texts + meeting.console.requests.map(\.prompt)).joined(separator: "\n")
      .replacing(#/https://\S+|/home/\S+|:[a-z]+/#, with: " ")
    return Set(shown.matches(of: #/[A-Za-z]{2,}/#).map { String($0.output) })
      .subtracting(known).sorted()
  }

  @Test func theBeginningAndTheEnd() throws {
    let console = ScriptedConsole([
      "", "?", String(repeating: "ω", count: 201), "Ω", "?", "ω", "1", "4", "2", "", "", "2026", "",
      ":skip", "?", "ω", "9", ":go 1", "", ":status", ":answers", ":next", "",
    ])
    console.canEdit = false
    let assessment = try Fixture.assessment(name: "", summary: "")
    let meeting = try meeting(console, from: assessment)
    #expect(plainWords(meeting) == [])
  }

  @Test(arguments: [
    [
      "", "9", "ωωω", "1,2", "1?,2", "1 1?", "u,1", "?", ":why", ":examples", ":examples 1",
      ":examples 9", ":law", ":note Ω", ":note Ω", ":note", ":evidence", ":evidence ω.π Ω",
      ":evidence", ":evidence remove 9", ":evidence remove 1", ":flag", ":flags", ":flag", ":flags",
    ],
    [
      ":system", ":system Ω", ":summary", ":summary Ω", ":interviewee", ":interviewee Ω", ":save",
      ":save Ω", ":report Ω", ":story", ":hint", ":status", ":whatif", ":duties",
      ":duties possible",
      ":duties 9", ":answers", ":answers 9", ":go ω9", ":go 9", ":go -", ":back", ":next", ":help",
      ":help keys", ":", ":s", ":halp", ":ω", ":why 1", ":go", ":back ω", ":help ω", ":examples ω",
    ],
    [
      "1", "1,2?", ":duties", ":duties 1", ":duties 1 done", ":duties 1 Ω", ":duties 1 not needed",
      ":duties 1 not needed Ω", ":duties 1 evidence", ":duties 1 evidence ω.π",
      ":duties 1 evidence remove 9", ":duties 1 day 2 12", ":duties 1 day 1.12.2026", ":duties 1",
      "1", "1", "1,2", "1,2?", ":status", ":answers", ":whatif", ":back", "", ":back 2", ":go 1",
      "2", "1", ":quit",
    ],
    [
      "1", "3", "2", ":help", "ω", "10,000", "10", "ω", "02/12/2026", "30.2.2026", "2.12.26",
      "1.1.1850", "2026", "2.12.2026", ":help", ":skip", ":go 1", ":back", ":go Ω", "",
    ],
  ])
  func answersAndCommands(lines: [String]) throws {
    #expect(plainWords(try meeting(ScriptedConsole(lines))) == [])
  }

  /// What `:report` can write and show is said by who writes it.
  @Test func allCommands() throws {
    let meeting = try meeting(ScriptedConsole([":help all"]))
    #expect(plainWords(meeting, but: ["html", "or", "txt", "short", "long"]) == [])
  }

  @Test func leaving() throws {
    let keeper = RecordingKeeper()
    keeper.failures = [nil, SavingFailure(message: "Ω"), SavingFailure(message: "Ω")]
    keeper.reopening = "ω"
    let control = ConsoleInput.interrupted(hadText: false)
    let console = ScriptedConsole(readings: [
      control, .line("ω"), .line(""), .line("1"), control, .line("ω"), .line(""), .line("4"),
      control, .line(""), .line(":quit"),
    ])
    #expect(plainWords(try meeting(console, keeper: keeper)) == [])
  }

  /// What the program writes it understands when it is typed, and so it does what Tab offers.
  @Test func whatItWritesItReadsBack() throws {
    let questionnaire = try GreekFixture.questionnaire()
    let vocabulary = Vocabulary(.pseudo)
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    func read(_ line: String, at id: String) throws -> LineMeaning {
      let question = try #require(questionnaire.outline[Fixture.id(id)]).question
      return LineReader(question: question, isAnswered: false, today: today, vocabulary).read(line)
    }
    for iso in ["2026-01-31", "2026-02-28", "2026-05-01", "2026-09-10", "2199-12-31"] {
      let day = try #require(CalendarDate(iso: iso))
      #expect(try read(Words.pseudo.day(day), at: "start") == .answer(.date(day), nil))
    }
    #expect(try read(Words.pseudo.screens.unsure, at: "learns") == .answer(.unsure, nil))
    #expect(try read(Words.pseudo.screens.unsure, at: "turnover") == .answer(.unsure, nil))
    let offered = Completer(
      questionnaire: questionnaire,
      question: questionnaire.outline[try Fixture.id("learns")]?.question,
      vocabulary
    ).completions(of: "")
    #expect(offered.last == Words.pseudo.screens.unsure)
  }
}
