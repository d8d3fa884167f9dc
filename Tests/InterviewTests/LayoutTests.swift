import QuestionnaireTexts
import Questionnaires
import Testing
import Wording
import Typography

@testable import Interview

/// Text laid out for narrow and wide consoles.
@MainActor struct LayoutTests {
  @Test(arguments: [
    ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("👍", 2), ("👩‍👩‍👧", 2), ("☎\u{FE0F}", 2), ("한글", 4),
    ("ｆｕ", 4), ("", 0), ("🇪🇺", 2), ("ﷺ", 1),
  ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func wrapsByWordsWithHangingIndent() {
    var page = Page(Layout(columns: 20, isUnicode: true, hasColour: false))
    page.item("12", "one two three four five", width: 2)
    #expect(page.lines == ["  12  one two three", "      four five"])
  }

  @Test func cutsWordsThatAreTooLongButNoAddresses() {
    #expect(
      Wrapping.lines(of: "a Donaudampfschifffahrt b", width: 10)
        == ["a", "Donaudampf", "schifffahr", "t b"])
    #expect(
      Wrapping.lines(of: "see https://act.example/5 now", width: 10)
        == ["see", "https://act.example/5", "now"])
    #expect(Wrapping.lines(of: "日本語日本語", width: 8) == ["日本語日", "本語"])
  }

  @Test func keepsParagraphs() {
    #expect(
      Wrapping.lines(of: "a\n\nb  c", width: 10, first: "- ", rest: "  ") == ["- a", "", "  b c"])
  }

  /// Nothing but addresses is wider than the console, whatever its width.
  @Test(arguments: [20, 40, 60, 80])
  func fitsTheConsole(columns: Int) throws {
    let lines = [
      "?", ":why", ":examples", ":law", ":help all", "1", "1,2?", "1", "3", "1", "3", ":status",
      ":answers", "wrong", "u", "2026-12-02", "", "",
    ]
    let meeting = try Meeting(lines, columns: columns)
    #expect(meeting.ending == .finished)
    for line in meeting.console.replies.joined().split(separator: "\n")
    where !line.contains("://") {
      #expect(DisplayWidth.of(line) <= columns, "\(line)")
    }
  }

  @Test(arguments: Words.languages)
  func promptsAreShort(language: LanguageTag) throws {
    let words = try #require(Words(speaking: language))
    let prompts = [
      words.screens.answerPrompt, words.welcome.namePrompt, words.welcome.summaryPrompt,
      words.screens.checkPrompt, words.leaving.prompt, words.commands.goPrompt,
      words.start.prompt, words.start.goOnPrompt,
    ]
    #expect(prompts.filter { DisplayWidth.of($0) > 16 || !$0.hasSuffix("> ") } == [])
    #expect(DisplayWidth.of(words.terminal.more) <= 38)
    #expect(DisplayWidth.of(words.terminal.moreInShort) <= 18)
  }

  @Test(arguments: [(1, 1, "1 left"), (4, 9, "4 to 9 left"), (3, 26, "at least 3 left")])
  func progress(least: Int, most: Int, words: String) {
    #expect(
      Words.english.interview.progress(
        Progress(answered: 2, unconfirmed: 0, remaining: least...most))
        == "2 answered, \(words)")
  }
}
