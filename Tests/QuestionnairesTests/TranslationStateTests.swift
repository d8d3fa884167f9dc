import JSONText
@testable import QuestionnaireTexts
import Samples
import Testing
import Typography

@testable import Questionnaires

/// What a questionnaire knows of its translation.
@Suite struct TranslationStateTests {
  private func questionnaire(_ texts: (id: String, english: String, text: String)...) throws
    -> Questionnaire
  {
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
    // A single word carries no mark.
    return try SampleQuestionnaire.small.replacing(["What it is used for": "Use"])
      .questionnaire(under: overlay)
  }

  @Test func whatStaysEnglishIsMarkedAndCounted() throws {
    let read = try questionnaire(
      ("question/learns/text", "Does it learn from data?", "Lernt es?"),
      ("questionnaire/title", "Small self-assessment", "Klein"))
    let state = try #require(read.translation)
    #expect(read.title == "Klein")
    #expect(read.disclaimer == "Not legal advice. [en]")
    #expect(read.sections[0].title == "Use")
    #expect(read.sections[0].questions[0].text == "Lernt es?")
    #expect(read.sections[0].questions[0].why == "Fixed rules are outside. [en]")
    #expect(state.reviewed == "machine draft")
    #expect(state.original == "en")
    #expect(state.untranslated.contains("section/use/title"))
    #expect(!state.untranslated.contains("question/learns/text"))
    #expect(
      state.foreign.found(in: "Grund: Fixed rules are outside. [en]") == [
        "Fixed rules are outside."
      ])
    #expect(state.foreign.found(in: "Lernt es?") == [])
  }
}
