import JSONText
@testable import QuestionnaireTexts
import Testing
import Typography

@testable import Questionnaires

/// What a questionnaire knows of its translation.
@Suite struct TranslationStateTests {
  private func questionnaire(_ texts: (id: String, english: String, text: String)...) throws
    -> Questionnaire
  {
    let header = """
      {"format": 1, "id": "small", "version": "1.0.0", "title": "A small one", "about": "It asks.",
       "lawAsOf": "2026-11-23", "language": "en", "sections": ["use"], "disclaimer": "An aid."}
      """
    let section = """
      {"section": "use", "title": "Use", "questions": [
        {"id": "fun", "kind": "one-of", "text": "For fun?", "statement": "Fun", "why": "It matters.", "findOut": "Ask the maker.",
         "options": [{"id": "yes", "text": "Yes"}, {"id": "no", "text": "No"}]}]}
      """
    let files = [("questionnaire.json", header), ("sections/10.json", section)].map {
      SourceFile(path: $0.0, bytes: Array($0.1.utf8))
    }
    let entries = texts.map { text in
      (
        id: text.id,
        entry: Translation.Entry(
          of: TextDigest.of(text.english), text: text.text, isMeantToBeSame: false,
          place: Place(file: 0, offset: 0))
      )
    }
    let overlay = TextOverlay([
      Translation(
        language: try #require(LanguageTag("de")), reviewed: "machine draft", entries: entries)
    ])
    let result = QuestionnaireReader.read(files, under: overlay)
    return try #require(result.questionnaire, "\(result.problems.map(\.formatted))")
  }

  @Test func whatStaysEnglishIsMarkedAndCounted() throws {
    let read = try questionnaire(
      ("question/fun/text", "For fun?", "Zum Spaß?"),
      ("questionnaire/title", "A small one", "Klein"))
    let state = try #require(read.translation)
    #expect(read.title == "Klein")
    #expect(read.disclaimer == "An aid. [en]")
    #expect(read.sections[0].title == "Use")
    #expect(read.sections[0].questions[0].text == "Zum Spaß?")
    #expect(read.sections[0].questions[0].why == "It matters. [en]")
    #expect(state.reviewed == "machine draft")
    #expect(state.original == "en")
    #expect(state.untranslated.contains("section/use/title"))
    #expect(!state.untranslated.contains("question/fun/text"))
    #expect(state.foreign.found(in: "Grund: It matters. [en]") == ["It matters."])
    #expect(state.foreign.found(in: "Zum Spaß?") == [])
  }
}
