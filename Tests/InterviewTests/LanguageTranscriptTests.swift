import Goldens
import QuestionnaireTexts
import Questionnaires
import Testing

@testable import Interview

/// A whole interview to its result, as a person sees it in languages with other letters, longer words
/// or more plural forms, and types it in the words of that language.
@MainActor struct LanguageTranscriptTests {
  @Test(arguments: ["de", "fr", "el", "bg", "pl", "ga", "mt", "fi"])
  func anInterviewToItsResult(language: String) throws {
    let shipped = try ShippedInterview(in: try #require(LanguageTag(language)))
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let lines = ["Acme", "CV"] + (try shipped.lines(of: "short-ranker", on: day)) + [""]
    for columns in [80, 40] {
      let meeting = try Meeting(
        on: ScriptedConsole(lines, columns: columns),
        from: Fixture.assessment(name: "", summary: ""), questionnaire: shipped.questionnaire,
        words: shipped.words)
      #expect(meeting.ending == .finished)
      #expect(
        try Golden.difference(meeting.transcript, "interview-\(language)-\(columns).txt") == nil)
    }
  }
}
