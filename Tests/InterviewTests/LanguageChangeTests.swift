import QuestionnaireTexts
import Questionnaires
import Reasoning
import Testing
import TypedLines
import Wording

@testable import Assessments
@testable import Interview

/// Changing the language in the middle, and typing in one's own.
@MainActor struct LanguageChangeTests {
  private func german() throws -> Words {
    let tag = try #require(LanguageTag("de"))
    return try #require(Words(speaking: tag))
  }

  private func languages(reviewed: String? = nil, spoken: String = "en") throws -> Languages {
    let german = try #require(LanguageTag("de"))
    return Languages(
      spoken: try #require(LanguageTag(spoken)), own: .english, all: [.english, german],
      reviewed: reviewed)
  }

  private func conversation(
    _ lines: [String], languages: Languages?, words: Words = .english,
    from assessment: Assessment? = nil, resuming: Resumption? = nil
  ) throws -> (Conversation, ScriptedConsole) {
    let console = ScriptedConsole(lines, columns: 80)
    let read = try Fixture.questionnaire()
    let now = try #require(Timestamp("2026-11-23T15:00:00Z"))
    let conversation = Conversation(
      heading: Heading(read), reasoner: { Reasoner(read) },
      assessment: try assessment ?? Fixture.assessment(), console: console, words: words,
      keeper: RecordingKeeper(), reporter: RecordingReporter(), languages: languages,
      resuming: resuming, asOf: try #require(CalendarDate(iso: "2026-11-23")), now: { now })
    return (conversation, console)
  }

  @Test func goesOnInTheOtherLanguageWhereItStood() throws {
    let (first, _) = try conversation(
      ["1", ":skip", ":go emotion", ":language deutsch"], languages: languages())
    guard case .language(let tag, let resumption?) = first.run() else {
      Issue.record("the language was not changed")
      return
    }
    #expect(tag.text == "de")
    let (second, console) = try conversation(
      ["nein", ":quit"], languages: languages(spoken: "de"), words: german(),
      from: first.assessment, resuming: resumption)
    #expect(second.run() == .saved)
    #expect(console.transcript.contains("Die Sprache ist jetzt: Deutsch."))
    #expect(!console.transcript.contains("Small Act"))
    // What was answered stays, and what was left for later is still left for later.
    #expect(second.answers[try Fixture.id("learns")] != nil)
    #expect(second.answers[try Fixture.id("emotion")] != nil)
    #expect(console.replies[1].contains("turnover"))
  }

  @Test func saysWhichLanguagesThereAre() throws {
    let (conversation, console) = try conversation(
      [":language", ":language tlh", ":language en", ":quit"], languages: languages())
    #expect(conversation.run() == .saved)
    #expect(console.replies[1].contains("English (en), Deutsch (de)"))
    #expect(console.replies[2].contains("\"tlh\""))
    #expect(console.replies[3].contains("already: English"))
  }

  @Test func cannotChangeWhereThereIsNoChoice() throws {
    let (conversation, console) = try conversation([":language de", ":quit"], languages: nil)
    #expect(conversation.run() == .saved)
    #expect(console.replies[1].contains("cannot be changed here"))
  }

  /// It can be changed before the system has a name, and then the first words come again.
  @Test func changesBeforeTheFirstQuestion() throws {
    let (conversation, _) = try conversation(
      [":language de"], languages: languages(), from: Fixture.assessment(name: "", summary: ""))
    let german = try #require(LanguageTag("de"))
    #expect(conversation.run() == .language(german, nil))
  }

  @Test(arguments: ["machine draft, cross-read", "signed by a lawyer"])
  func saysHowFarTheTranslationWasChecked(reviewed: String) throws {
    let (conversation, console) = try conversation(
      [], languages: languages(reviewed: reviewed, spoken: "de"), words: german())
    _ = conversation.run()
    let said = console.transcript.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("For English type :language en, or start with --language en."))
    #expect(said.contains("Für Englisch geben Sie :language en ein"))
    #expect(said.contains("maschineller Entwurf") == reviewed.hasPrefix("machine draft"))
  }

  @Test func saysNothingOfLanguagesInTheOwnOne() throws {
    let (conversation, console) = try conversation([], languages: languages())
    _ = conversation.run()
    #expect(!console.transcript.contains("language"))
  }

  // MARK: Typing

  private func read(_ line: String, at id: String) throws -> LineMeaning {
    LineReader(
      question: try Fixture.question(id), isAnswered: false,
      today: try #require(CalendarDate(iso: "2026-11-23")), Vocabulary(try german())
    ).read(line)
  }

  @Test(arguments: [
    "1. März 2027", "1. Marz 2027", "1 mrz 2027", "1. Mär. 2027", "1 March 2027", "am 1. März 2027",
    "1. MÄRZ 2027", "01.03.2027",
  ])
  func readsDaysInGerman(line: String) throws {
    let day = try #require(CalendarDate(iso: "2027-03-01"))
    #expect(try read(line, at: "start") == .answer(.date(day), nil))
  }

  @Test(arguments: [
    ("2. Dez. 2026", "2026-12-02"), ("15. Okt 2026", "2026-10-15"), ("1. Mai 2027", "2027-05-01"),
    ("7. Jänner 2027", "2027-01-07"), ("30. Juni 2027", "2027-06-30"),
  ])
  func readsMonthsInGerman(line: String, iso: String) throws {
    let day = try #require(CalendarDate(iso: iso))
    #expect(try read(line, at: "start") == .answer(.date(day), nil))
  }

  @Test(arguments: [
    ("heute", "2026-11-23"), ("morgen", "2026-11-24"), ("gestern", "2026-11-22"),
    ("today", "2026-11-23"),
  ])
  func offersDaysToldFromToday(line: String, iso: String) throws {
    let day = try #require(CalendarDate(iso: iso))
    #expect(try read(line, at: "start") == .refused(.dayProposed(line, day)))
  }

  @Test(arguments: [("10 000,5", "10000.5"), ("10.000,5", "10000.5"), ("10\u{A0}000", "10000")])
  func readsNumbersInGerman(line: String, number: String) throws {
    let number = try #require(JSONNumberText(number))
    #expect(try read(line, at: "turnover") == .answer(.number(number), nil))
  }

  @Test func readsYesNoAndNotSureInGerman() throws {
    for (line, english) in [("ja", "yes"), ("J", "y"), ("nein", "no"), ("n", "n")] {
      #expect(try read(line, at: "learns") == Fixture.read(english, at: Fixture.question("learns")))
    }
    for line in ["weiß nicht", "weiss nicht", "unsicher", "nicht sicher", "unsure"] {
      #expect(try read(line, at: "learns") == .answer(.unsure, nil))
      #expect(try read(line, at: "turnover") == .answer(.unsure, nil))
    }
  }
}
