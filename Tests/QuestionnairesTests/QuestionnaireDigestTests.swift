import Questionnaires
import Testing
import Translations

/// What changes the logic of a questionnaire, and what only its texts.
@Suite struct QuestionnaireDigestTests {
  private static let section = """
    {"$schema": "../s.json", "section": "use", "title": "Use", "questions": [
      {"id": "why", "kind": "one-of", "text": "Why?", "why": "So.", "askWhen": {"text": "yes"},
       "options": [{"id": "fun", "text": "For fun", "examples": ["A game"]}]}]}
    """

  private func digests(_ text: String = section, at path: String = "sections/10.json")
    -> QuestionnaireDigests
  {
    QuestionnaireDigests(of: [(path, Array(text.utf8))])
  }

  @Test(arguments: [
    ("Why?", "What for?"), ("\"why\": \"So.\", ", ""), ("\"A game\"", "\"A game\", \"A toy\""),
    ("\"Use\"", "\"Uses\""),
  ])
  func wordsChangeTheTextsAlone(old: String, new: String) {
    let changed = digests(Self.section.replacing(old, with: new))
    #expect(changed.logic == digests().logic)
    #expect(changed.texts != digests().texts)
  }

  @Test(arguments: [
    ("one-of", "many-of"), ("\"fun\"", "\"joy\""), ("{\"text\": \"yes\"}", "{\"text\": \"no\"}"),
    ("{\"text\": \"yes\"}", "{\"title\": \"yes\"}"), ("\"use\"", "\"uses\""),
    ("\"why\": \"So.\"", "\"why\": \"So.\", \"noUnsure\": \"You know it.\""),
    ("\"why\": \"So.\"", "\"optional\": true"),
  ])
  func whatDecidesChangesTheLogic(old: String, new: String) {
    #expect(Self.section.contains(old))
    #expect(digests(Self.section.replacing(old, with: new)).logic != digests().logic)
  }

  @Test func spacesAndTheSchemaChangeNothing() {
    let loose = Self.section.replacing(", ", with: ",\n      ").replacing("../s.json", with: "x")
    #expect(digests(loose) == digests())
  }

  @Test func theNumberOfTheVersionDecidesNothing() {
    let header = #"{"id": "small", "version": "1.0.0", "lawAsOf": "2026-11-23"}"#
    let path = "questionnaire.json"
    let old = digests(header, at: path)
    #expect(digests(header.replacing("1.0.0", with: "2.0.0"), at: path).logic == old.logic)
    #expect(digests(header.replacing("11-23", with: "11-24"), at: path).logic != old.logic)
  }

  @Test func aTranslationHasADigestOfItsOwn() {
    let files: [(path: String, bytes: [UInt8])] = [
      ("sections/10.json", Array(Self.section.utf8)), ("languages/de.json", Array("{}".utf8)),
      ("scenarios/a.json", Array("{}".utf8)),
    ]
    let digests = QuestionnaireDigests(of: files)
    #expect(digests.logic == self.digests().logic)
    #expect(digests.texts.keys.sorted() == ["de", "source"])
  }

  @Test func aFileThatIsNoJSONIsNobodysEqual() {
    #expect(digests("{").logic != digests("[").logic)
  }
}
