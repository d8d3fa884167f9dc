import Checks
import QuestionnaireTexts
import Questionnaires
import Samples
import Testing

/// What is wrong with a translation is found; what may differ is not.
@Suite struct TranslationChecksTests {
  /// The problems of a translation into `language` of what the one duty asks.
  private func problems(
    _ english: String, _ text: String, in language: String = "de", more: String = ""
  ) -> [String] {
    var tiny = TinyQuestionnaire()
    tiny.duties = tiny.duties.replacing("\"do\":\"D\"", with: "\"do\":\"\(english)\"")
    let entry =
      "\"duty/do/do\": {\"of\": \"\(TextDigest.of(english))\", \"text\": \"\(text)\"\(more)}"
    return problems(tiny.files, entry, in: language)
  }

  private func problems(
    _ files: [SourceFile], _ entries: String, in language: String = "de"
  ) -> [String] {
    let file = "{\"language\": \"\(language)\", \"reviewed\": \"draft\", \"texts\": {\(entries)}}"
    let all = files + [SourceFile(path: "languages/\(language).json", bytes: Array(file.utf8))]
    return QuestionnaireChecks.run(all).problems.map { "\($0.code): \($0.message)" }
      .filter { !$0.hasPrefix("missing-translation") }
  }

  private func entry(_ id: String, _ english: String, _ text: String) -> String {
    "\"\(id)\": {\"of\": \"\(TextDigest.of(english))\", \"text\": \"\(text)\"}"
  }

  @Test func aLanguageWithHolesIsNamedOnce() {
    let files = TinyQuestionnaire().files
    let translation = #"{"language": "de", "reviewed": "draft", "texts": {}}"#
    let all = files + [SourceFile(path: "languages/de.json", bytes: Array(translation.utf8))]
    let problems = QuestionnaireChecks.run(all).problems
    #expect(problems.map(\.code) == ["missing-translation"])
    #expect(
      problems[0].message.hasSuffix(
        "texts are not translated; the first is \"questionnaire/title\""))
    #expect(problems[0].severity == .warning)
  }

  @Test func aBrokenTranslationIsAnErrorAtItsPlace() {
    let files =
      TinyQuestionnaire().files + [
        SourceFile(path: "languages/de.json", bytes: Array("{\n \"language\": 1}".utf8))
      ]
    let problems = QuestionnaireChecks.run(files).problems
    #expect(problems.contains { $0.file == "languages/de.json" && $0.line == 2 })
  }

  @Test func aTranslationOfNoTextIsStray() {
    #expect(
      problems(TinyQuestionnaire().files, entry("duty/gone/do", "D", "T"))
        == ["stray-translation: there is no text \"duty/gone/do\" in this questionnaire"])
  }

  @Test func aTranslationOfAnOlderTextIsStale() {
    #expect(
      problems(TinyQuestionnaire().files, entry("duty/do/do", "Do it.", "Tun Sie es."))
        == ["stale-translation: the text \"duty/do/do\" has changed since it was translated"])
  }

  @Test func aTextLeftInEnglishIsFoundUnlessItIsMeant() {
    let english = "Keep the logs for long."
    #expect(
      problems(english, english)
        == ["same-as-source: \"duty/do/do\" is still in the language of the source"])
    #expect(problems(english, english, more: ", \"same\": true") == [])
    #expect(problems("Microsoft Word 2016", "Microsoft Word 2016") == [])
  }

  @Test func anOptionStaysOnOneLine() {
    let wide = String(repeating: "ä", count: 73)
    let files = TinyQuestionnaire().files
    #expect(
      problems(files, entry("question/kind/a/text", "A", wide))
        == ["wide-option: \"question/kind/a/text\" takes 73 columns, and at most 72 fit"])
    #expect(problems(files, entry("question/kind/a/text", "A", String(wide.dropLast()))) == [])
  }

  @Test func optionsThatAreTypedAlikeAreTwins() {
    let files = TinyQuestionnaire().files
    let alike =
      entry("question/kind/a/text", "A", "Prémium") + ","
      + entry("question/kind/b/text", "B", "premium")
    #expect(
      problems(files, alike, in: "hu") == [
        "twin-options: \"question/kind/b/text\" reads like \"question/kind/a/text\", another option "
          + "of the same question"
      ])
    // Options of different questions may say the same.
    let apart =
      entry("question/kind/a/text", "A", "Ja") + "," + entry("question/more/yes/text", "Y", "Ja")
    #expect(problems(files, apart) == [])
  }

  @Test(arguments: [
    ("From 2 Dec 2027.", "Ab 2. Dezember 2027."), ("From 2 Dec 2027.", "Ab 02.12.2027."),
    ("Art. 5(1)(a), Annex III", "čl. 5 odst. 1 písm. a), příloha III"),
    ("Art. 26(1), 26(3)", "Artikel 26 Absätze 1 und 3"),
    ("More than 10,000 people, or EUR 1.5 million", "Mehr als 10 000 Personen oder 1,5 Mio. EUR"),
    ("Within three months", "Innerhalb von 3 Monaten"), ("Over 10^25", "Über 10²⁵"),
    ("I use it in class I devices", "Ich nutze es in Geräten der Klasse I"),
    ("See ai-act.ec.europa.eu/help.", "Siehe ai-act.ec.europa.eu/help"),
  ])
  func theSameFactsInAnotherFormAreNoProblem(english: String, text: String) {
    #expect(problems(english, text) == [])
  }

  @Test(arguments: [
    (
      "From 2 Dec 2027.", "Ab 2. Dezember 2026.",
      ["lacks what its text has: 2027", "has what its text lacks: 2026"]
    ),
    ("Art. 5(1)", "Artikel 5", ["lacks what its text has: 1"]),
    (
      "Annex III point 4", "Anhang II Nummer 4",
      ["lacks what its text has: III", "has what its text lacks: II"]
    ),
    (
      "More than 10,000", "Mehr als 1 000",
      ["lacks what its text has: 10000", "has what its text lacks: 1000"]
    ),
    (
      "Class I devices", "Geräte der Klasse II",
      ["lacks what its text has: I", "has what its text lacks: II"]
    ),
    (
      "See ai-act.ec.europa.eu/help", "Siehe Hilfe",
      ["lacks what its text has: ai-act.ec.europa.eu/help"]
    ),
  ])
  func otherFactsAreErrors(english: String, text: String, expected: [String]) {
    #expect(problems(english, text) == expected.map { "other-facts: \"duty/do/do\" \($0)" })
  }

  @Test func aWordOfTwoAlphabetsIsFound() {
    // The first letter of the second word is a Latin c.
    #expect(
      problems("D", "Оценете cистемата", in: "bg")
        == ["mixed-alphabets: \"duty/do/do\": \"cистемата\" has letters of two alphabets"])
    #expect(problems("D", "Оценете AI системата", in: "bg") == [])
    #expect(problems("D", "Größe prüfen") == [])
  }

  @Test func aWordInAnotherAlphabetIsFound() {
    #expect(
      problems("D", "Проверка der Größe")
        == ["foreign-alphabet: \"duty/do/do\": \"Проверка\" is in an alphabet of another language"])
    #expect(problems("D", "Έλεγχος του AI", in: "el") == [])
  }

  @Test func aHeadlineCallsNothingCompliant() {
    let files = TinyQuestionnaire().files
    #expect(
      problems(files, entry("finding/fine/title", "T", "Das System ist rechtskonform"))
        == ["banned-word: \"finding/fine/title\" says \"rechtskonform\""])
    #expect(problems(files, entry("finding/fine/title", "T", "Geringes Risiko")) == [])
  }

  /// Where the text is about conformity or harmonised standards, the word is the right one.
  @Test(arguments: [
    ("No harmonised standard yet", "Usklađene norme još nema", "hr"),
    ("Conformity assessment", "Postupak usklađenosti", "hr"),
  ])
  func aHeadlineMayBeAboutConformity(english: String, text: String, language: String) {
    var tiny = TinyQuestionnaire()
    tiny.findings = tiny.findings.replacing(
      "\"id\":\"fine\",\"tier\":\"minimal\",\"title\":\"T\"",
      with: "\"id\":\"fine\",\"tier\":\"minimal\",\"title\":\"\(english)\"")
    #expect(
      problems(tiny.files, entry("finding/fine/title", english, text), in: language) == [])
    #expect(
      problems(tiny.files, entry("finding/bad/title", "T", text), in: language)
        == [
          "banned-word: \"finding/bad/title\" says \"\(text.contains("norme") ? "uskladene" : "uskladenosti")\""
        ])
  }
}
