import Goldens
import QuestionnaireTexts
import Questionnaires
import Testing

@testable import Interview

/// The beginning of the shipped interview as a person sees it in German, and its way to the end.
@MainActor struct GermanTranscriptTests {
  private static let lines = [
    "Lebenslauf-Sortierer", "Ordnet Bewerbungen", "?", ":why", "vielleicht", "1", ":status", "1",
    "1", ":duties", ":back", "1", "1", ":help", ":save", ":quit",
  ]

  @Test(arguments: [80, 40])
  func aWholeInterview(columns: Int) throws {
    let shipped = try ShippedInterview(in: try #require(LanguageTag("de")))
    let meeting = try Meeting(
      on: ScriptedConsole(Self.lines, columns: columns),
      from: Fixture.assessment(name: "", summary: ""), questionnaire: shipped.questionnaire,
      words: shipped.words)
    #expect(try Golden.difference(meeting.transcript, "german-\(columns).txt") == nil)
  }
}
