import Questionnaires
import Testing
import Typography

@testable import Interview
@testable import Wording

/// The shipped questionnaire in a language that does not exist: every letter has an accent, every
/// option is as wide as it may be, all else is longer by half, and a word that runs from right to left
/// stands in each text.
@MainActor struct PseudoInterviewTests {
  private nonisolated static let hebrew = "שלום"

  private nonisolated static func pseudo(_ text: String, limit: Int?) -> String {
    let letters = String(decoding: PseudoText.accented(text.utf8), as: UTF8.self)
    let whole = letters + " " + hebrew
    guard let limit else { return whole + String(repeating: " ~~~~~", count: text.count / 12) }
    let base = whole.count > limit ? letters : whole
    let room = limit - DisplayWidth.of(base)
    return base + (room > 1 ? " " + String(repeating: "~", count: room - 1) : "")
  }

  /// Made once for all tests.
  private static let shipped = Result { try ShippedInterview(saying: pseudo, words: .pseudo) }

  /// The longest, at both widths, to the result: no line is too wide, no prompt is missing, and the
  /// option that is typed as it stands there is understood.
  @Test(arguments: ["short-ranker", "short-macro", "a50-4-podcast-hosts"], [80, 40])
  func aWholeInterview(scenario: String, columns: Int) throws {
    let shipped = try Self.shipped.get()
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let lines = try shipped.lines(of: scenario, on: day)
    let meeting = try Meeting(
      on: ScriptedConsole(["Ω", "ω"] + lines + [""], columns: columns),
      from: Fixture.assessment(name: "", summary: ""), questionnaire: shipped.questionnaire,
      words: shipped.words)
    #expect(meeting.ending == .finished)
    #expect(meeting.conversation.answers.count == lines.count)
    // What was typed stands behind a prompt and is the terminal's to wrap.
    let shown = meeting.console.replies + [meeting.console.latest]
    let wide = shown.flatMap { $0.split(separator: "\n") }
      .filter { DisplayWidth.of($0) > columns && !$0.contains("https://") }
    #expect(wide.isEmpty, "\(wide.prefix(3))")
    let text = shown.joined(separator: "\n").replacing(#/https?://\S+|:[a-z]+/#, with: " ")
    #expect(text.contains(Self.hebrew))
    // No text is left in English: plain words come only from the names of commands.
    let plain = Set(text.matches(of: #/[A-Za-z]{4,}/#).map { String($0.output) })
    #expect(plain.isEmpty, "\(plain.sorted())")
  }
}
