import Checks
import QuestionnaireTexts
import Questionnaires
import Samples
import Testing
import Translations

/// Translations use the terms of the law.
@Suite struct TermTests {
  private static let terms = """
    {"terms": [
      {"term": "deployer", "article": "Art. 3(4)", "languages": {
        "de": {"term": "Betreiber", "standing": "official"},
        "fr": {"term": "déployeur", "standing": "own", "doubtful": true}}},
      {"term": "high-risk AI system", "languages": {
        "de": {"term": "Hochrisiko-KI-System", "standing": "official", "source": "OJ"}}}]}
    """

  private func problems(
    _ english: String, _ text: String, in language: String = "de", terms: String = terms,
    withNotes: Bool = true
  ) -> [String] {
    var tiny = TinyQuestionnaire()
    tiny.duties = tiny.duties.replacing("\"do\":\"D\"", with: "\"do\":\"\(english)\"")
    let file = """
      {"language": "\(language)", "reviewed": "draft", "texts": {"duty/do/do":
      {"of": "\(TextDigest.of(english))", "text": "\(text)"}}}
      """
    let files =
      tiny.files + [
        SourceFile(path: "languages/\(language).json", bytes: Array(file.utf8)),
        SourceFile(path: "terms.json", bytes: Array(terms.utf8)),
      ]
    return QuestionnaireChecks.run(files, withNotes: withNotes).problems
      .filter { $0.file == "terms.json" || $0.code == "other-term" }
      .map { "\($0.code): \($0.message)" }
  }

  @Test(arguments: [
    ("The deployer keeps logs.", "Der Betreiber bewahrt Protokolle auf."),
    ("Tell the deployers.", "Sagen Sie es den Betreibern."),
    ("A high-risk AI system needs logs.", "Hochrisiko-KI-Systeme brauchen Protokolle."),
    ("Redeployers keep logs.", "Andere bewahren Protokolle auf."),
  ])
  func theTermInAnyFormIsRight(english: String, german: String) {
    #expect(problems(english, german) == [])
  }

  @Test func anotherWordIsNoted() {
    let noted = problems("Tell the deployers.", "Sagen Sie es den Nutzern.")
    #expect(
      noted == [
        "other-term: \"deployer\" (Art. 3(4)) is \"Betreiber\" in the law; 1 of 1 texts say "
          + "something else, the first is \"duty/do/do\""
      ])
    #expect(
      problems("Tell the deployers.", "Sagen Sie es den Nutzern.", withNotes: false) == [])
  }

  /// What was not read in the Official Journal proves nothing.
  @Test func onlyOfficialTermsCount() {
    #expect(problems("The deployer does.", "L’utilisateur le fait.", in: "fr") == [])
  }

  @Test func aBrokenFileIsAnErrorInIt() {
    let broken = problems("D", "D", terms: #"{"terms": [{"term": "x", "languages": {"de": 1}}]}"#)
    #expect(broken.count == 1 && broken[0].hasPrefix("wrong-type"))
    let strange = problems(
      "D", "D",
      terms:
        #"{"terms": [{"term": "x", "languages": {"german": {"term": "x", "standing": "own"}}}]}"#)
    #expect(strange == ["wrong-language: \"german\" is not a language"])
  }

  /// Terms help with checking; they are no part of what is asked or decided.
  @Test func termsChangeNoDigest() {
    let files = TinyQuestionnaire().files
    let with = files + [SourceFile(path: "terms.json", bytes: Array(Self.terms.utf8))]
    let before = QuestionnaireDigests(of: files.map { ($0.path, $0.bytes) })
    let after = QuestionnaireDigests(of: with.map { ($0.path, $0.bytes) })
    #expect(before.logic == after.logic && before.texts == after.texts)
    #expect(QuestionnaireReader.read(with).problems.isEmpty)
  }
}
