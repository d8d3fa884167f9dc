import Assessments
import QuestionnaireTexts
import Questionnaires
import Samples
import Testing
import Wording

@testable import Forms

/// What nobody has translated says on the page in which language it stands.
@Suite struct UntranslatedPageTests {
  @Test func itsLanguageIsMarked() throws {
    let sample = try SampleQuestionnaire.small.replacing([
      "Does it learn from data?": "Does it learn & change?"
    ])
    let german = try #require(LanguageTag("de"))
    let overlay = TextOverlay([Translation(language: german, reviewed: "draft", entries: [])])
    let questionnaire = try sample.questionnaire(under: overlay)
    let words = try #require(Words(speaking: german))
    let html = FormPage.html(of: AnswerForm(questionnaire, words, logic: ""))
    #expect(html.contains("<html lang=\"de\">"))
    for text in [
      "First, the purpose.", "Does it learn &amp; change?", "Fixed rules are outside.",
      "Ask whoever made it.", "Our own", "A trained model", "A score set by people",
    ] {
      #expect(html.contains("<span lang=\"en\">\(text)</span> [en]"), "\(text)")
    }
  }
}
