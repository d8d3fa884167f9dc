import Assessments
import QuestionnaireTexts
import Questionnaires
import Testing
import Wording

@testable import Forms

/// What nobody has translated says on the page in which language it stands.
@Suite struct UntranslatedPageTests {
  private static let header = """
    {"format": 1, "id": "small", "version": "1.0.0", "title": "A small one", "about": "It asks.",
     "lawAsOf": "2026-11-23", "language": "en", "sections": ["use"], "disclaimer": "An aid."}
    """
  private static let section = """
    {"section": "use", "title": "Use", "intro": "First things first.", "questions": [
      {"id": "fun", "kind": "one-of", "text": "For fun & games?", "statement": "Fun",
       "why": "It matters.", "findOut": "Ask the maker.",
       "options": [{"id": "yes", "text": "Yes, it is", "examples": ["A toy"]},
        {"id": "no", "text": "No", "nearMisses": ["A tool"]}]}]}
    """

  @Test func itsLanguageIsMarked() throws {
    let files = [("questionnaire.json", Self.header), ("sections/10.json", Self.section)].map {
      SourceFile(path: $0.0, bytes: Array($0.1.utf8))
    }
    let german = try #require(LanguageTag("de"))
    let overlay = TextOverlay([Translation(language: german, reviewed: "draft", entries: [])])
    let questionnaire = try #require(
      QuestionnaireReader.read(files, under: overlay).questionnaire)
    let words = try #require(Words(speaking: german))
    let html = FormPage.html(of: AnswerForm(questionnaire, words, logic: ""))
    #expect(html.contains("<html lang=\"de\">"))
    for text in [
      "First things first.", "For fun &amp; games?", "It matters.", "Ask the maker.", "Yes, it is",
      "A toy", "A tool",
    ] {
      #expect(html.contains("<span lang=\"en\">\(text)</span> [en]"), "\(text)")
    }
  }
}
