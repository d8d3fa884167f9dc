import Foundation
import Goldens
import Questionnaires
import Testing
import Wording

@testable import Interview

/// The beginning of the shipped interview as a person sees it in German, and its way to the end.
@MainActor struct GermanTranscriptTests {
  private static let lines = [
    "Lebenslauf-Sortierer", "Ordnet Bewerbungen", "?", ":why", "vielleicht", "1", ":status", "1",
    "1", ":duties", ":back", "1", "1", ":help", ":save", ":quit",
  ]

  @Test(arguments: [80, 40])
  func aWholeInterview(columns: Int) throws {
    let german = try #require(LanguageTag("de"))
    let meeting = try Meeting(
      on: ScriptedConsole(Self.lines, columns: columns),
      from: Fixture.assessment(name: "", summary: ""), questionnaire: questionnaire(in: german),
      words: try #require(Words(speaking: german)))
    #expect(try Golden.difference(meeting.transcript, "german-\(columns).txt") == nil)
  }

  private func questionnaire(in language: LanguageTag) throws -> Questionnaire {
    let root =
      #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
      + "/Questionnaires/eu-ai-act"
    let files = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
      .filter { $0.hasSuffix(".json") }
      .map {
        SourceFile(path: $0, bytes: [UInt8](try Data(contentsOf: URL(filePath: "\(root)/\($0)"))))
      }
    let translation = try #require(TranslationReader.read(language, in: files)?.translation)
    let result = QuestionnaireReader.read(files, under: TextOverlay([translation]))
    return try #require(result.questionnaire, "\(result.problems.map(\.formatted))")
  }
}
