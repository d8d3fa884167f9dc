import JSONText
import QuestionnaireTexts
import Questionnaires
import Testing

/// The names of texts: the same wherever their lines stand.
@Suite struct TextWalkTests {
  private func root(_ text: String) throws -> JSONNode {
    try #require(JSONReader.read(Array(text.utf8)).node)
  }

  @Test func aQuestionIsNamedByItselfWhereverItStands() throws {
    let file = try root(
      """
      {"section": "use", "title": "Use", "questions": [{"id": "way", "text": "Which way?",
       "when": {"title": ["text"]}, "options": [{"id": "up", "text": "Up", "examples": ["A", "B"],
       "clears": {"because": "It is up."}, "followUps": [{"id": "far", "text": "How far?"}]}]}]}
      """)
    let texts = TextWalk.texts(in: file, path: "sections/10.json")
    #expect(
      texts.map(\.id) == [
        "section/use/title", "question/way/text", "question/way/up/text",
        "question/way/up/examples/1", "question/way/up/examples/2",
        "question/way/up/clears/because", "question/far/text",
      ])
    #expect(texts.map(\.text).last == "How far?")
  }

  @Test func listsWithoutNamesAreCounted() throws {
    let file = try root(
      """
      {"starts": [{"because": "Early."}], "duties": [{"id": "log", "do": "Keep it.",
       "evidence": ["A log"], "starts": [{"because": "Late."}]}]}
      """)
    #expect(
      TextWalk.texts(in: file, path: "duties/provider.json").map(\.id) == [
        "duties/provider/starts/1/because", "duty/log/do", "duty/log/evidence/1",
        "duty/log/starts/1/because",
      ])
  }

  @Test func anotherTextTakesItsPlaceAndNothingElse() throws {
    let text = #"{"facts": [{"id": "a", "text": "it is A", "when": {"text": "yes"}}]}"#
    let other = TextWalk.replacing(in: try root(text), path: "facts.json") {
      $0.id == "fact/a/text" ? "es ist A" : nil
    }
    #expect(TextWalk.texts(in: other, path: "facts.json").map(\.text) == ["es ist A"])
    #expect(TextWalk.texts(in: other, path: "facts.json").map(\.offset) == [31])
  }
}
