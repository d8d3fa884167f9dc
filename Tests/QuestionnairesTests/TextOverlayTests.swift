import Citations
import JSONText
@testable import QuestionnaireTexts
import Testing
import Translations

@testable import Questionnaires

/// A language laid over a questionnaire.
@Suite struct TextOverlayTests {
  private static let section = """
    {"section": "use", "title": "Use", "questions": [
      {"id": "fun", "kind": "one-of", "text": "For fun?", "statement": "Fun",
       "options": [{"id": "yes", "text": "Yes"}, {"id": "no", "text": "No"}]}]}
    """
  private static let header = """
    {"id": "small", "version": "1.0.0", "title": "Small", "lawAsOf": "2026-11-23",
     "language": "en", "sections": ["use"], "disclaimer": "An aid."}
    """

  private func files(_ languages: (String, String)...) -> [SourceFile] {
    ([("questionnaire.json", Self.header), ("sections/10.json", Self.section)] + languages)
      .map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }
  }

  private func german(_ texts: (id: String, english: String, text: String)..., tag: String = "de")
    -> String
  {
    let lines = texts.map {
      "\"\($0.id)\": {\"of\": \"\(TextDigest.of($0.english))\", \"text\": \"\($0.text)\"}"
    }
    return "{\"language\": \"\(tag)\", \"reviewed\": \"draft\", \"texts\": {"
      + lines.joined(separator: ", ") + "}}"
  }

  /// The texts of the section after the languages were laid over it, and what stayed English.
  private func laid(_ tags: String..., over files: [SourceFile]) throws -> (
    texts: [String], missing: [String]
  ) {
    let translations = try tags.map { name in
      let tag = try #require(LanguageTag(name))
      return try #require(TranslationReader.read(tag, in: files)?.translation)
    }
    var missing: [String] = []
    let root = try #require(JSONReader.read(Array(Self.section.utf8)).node)
    let overlay = try #require(TextOverlay(translations))
    let laid = overlay.laid(
      over: root, path: "sections/10.json", missing: &missing)
    return (TextWalk.texts(in: laid, path: "sections/10.json").map(\.text), missing)
  }

  @Test func whatIsTranslatedIsSaidAndTheRestStaysEnglish() throws {
    let de = german(
      ("question/fun/text", "For fun?", "Zum Spaß?"), ("question/fun/yes/text", "Yes", "Ja"))
    let result = try laid("de", over: files(("languages/de.json", de)))
    #expect(result.texts == ["Use", "Zum Spaß?", "Fun", "Ja", "No"])
    #expect(
      result.missing == ["section/use/title", "question/fun/statement", "question/fun/no/text"])
  }

  @Test func aTranslationOfAnOlderTextIsNotShown() throws {
    let de = german(("question/fun/text", "Just for fun?", "Nur zum Spaß?"))
    let result = try laid("de", over: files(("languages/de.json", de)))
    #expect(result.texts[1] == "For fun?")
    #expect(result.missing.contains("question/fun/text"))
  }

  @Test func aRegionFallsBackToItsLanguage() throws {
    let at = german(("question/fun/yes/text", "Yes", "Jo"), tag: "de-AT")
    let de = german(("question/fun/yes/text", "Yes", "Ja"), ("question/fun/no/text", "No", "Nein"))
    let files = files(("languages/de-AT.json", at), ("languages/de.json", de))
    #expect(try laid("de-AT", "de", over: files).texts.suffix(2) == ["Jo", "Nein"])
    #expect(LanguageTag("de_AT.UTF-8")?.chain.map(\.text) == ["de-AT", "de"])
  }

  // MARK: Citations

  /// A pattern for each shape; the first stands for all in the test.
  private static let patterns = CitationForm.allCases.map { form in
    let slots = form.slots.map { "{\($0.rawValue)}" }.joined(separator: " ")
    return "\"\(form.rawValue)\": \"\(form.rawValue) \(slots)\""
  }.joined(separator: ", ")

  private func cited(_ texts: String, patterns: String = Self.patterns) -> SourceFile {
    SourceFile(
      path: "languages/de.json",
      bytes: Array(
        "{\"language\": \"de\", \"reviewed\": \"draft\", \"citations\": {\(patterns)}, \"texts\": {\(texts)}}"
          .utf8))
  }

  @Test func citationsFollowThePatternsUnlessTheyHaveATextOfTheirOwn() throws {
    let own = PlacedText(id: "source/art-6/label", text: "Art. 6", offset: 0)
    let file = cited(
      "\"source/art-6/label\": {\"of\": \"\(TextDigest.of("Art. 6"))\", \"text\": \"Artikel 6\"}")
    let tag = try #require(LanguageTag("de"))
    let translation = try #require(TranslationReader.read(tag, in: [file])?.translation)
    func text(_ id: String, _ english: String) -> String? {
      translation.current(for: PlacedText(id: id, text: english, offset: 0))
    }
    #expect(translation.current(for: own) == "Artikel 6")
    #expect(text("source/art-6-1/label", "Art. 6(1)") == "paragraph 6 1")
    #expect(text("duty/train/reference", "Art. 4; rec. 20") == "article 4; recital 20")
    #expect(text("source/art-6-1/label", "Art. 6(1) as amended") == nil)
    #expect(text("source/art-6-1/title", "Art. 6(1)") == nil)
  }

  @Test func patternsThatLackAPlaceAreRefused() throws {
    let tag = try #require(LanguageTag("de"))
    let lost = Self.patterns.replacing("\"annex {annex}\"", with: "\"annex\"")
    let result = try #require(TranslationReader.read(tag, in: [cited("", patterns: lost)]))
    #expect(result.problems.map(\.code) == ["citation-pattern"])
    #expect(result.problems[0].message.contains("{annex}"))
    let none = try #require(TranslationReader.read(tag, in: [cited("", patterns: "")]))
    #expect(none.problems.count == CitationForm.allCases.count)
  }

  @Test(arguments: ["C", "POSIX", "", "d", "de-", "de-Austria", "de-AT-1996", "12"])
  func whatIsNoLanguageIsNone(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test func aFileThatNamesAnotherLanguageIsRefused() throws {
    let files = files(("languages/de.json", german(tag: "fr")))
    let tag = try #require(LanguageTag("de"))
    let result = try #require(TranslationReader.read(tag, in: files))
    #expect(result.translation == nil)
    #expect(result.problems.map(\.code) == ["wrong-language"])
  }

  @Test func aSheetComesBackAsItWasFilledIn() throws {
    let files = files()
    let tag = try #require(LanguageTag("de"))
    var sheet = TranslationSheet(of: files, language: tag, translation: nil)
    let empty = JSONWriter(style: .pretty).text(sheet.working)
    let filled = empty.replacing(
      "\"en\": \"Yes\",\n      \"text\": \"\"", with: "\"en\": \"Yes\",\n      \"text\": \"Ja\"")
    #expect(filled != empty)
    let result = try sheet.take(try self.filled(filled))
    #expect(result.taken == 1)
    #expect(sheet.current.map(\.id) == ["question/fun/yes/text"])
    // What it writes is read again.
    let written = JSONWriter(style: .pretty).text(sheet.file)
    let read = self.files(("languages/de.json", written))
    #expect(TranslationReader.read(tag, in: read)?.problems.isEmpty == true)
    #expect(try laid("de", over: read).texts[3] == "Ja")
  }

  @Test func aSheetOfAnOlderTextIsNotTaken() throws {
    var sheet = TranslationSheet(
      of: files(), language: try #require(LanguageTag("de")), translation: nil)
    let old = """
      {"texts": {"question/fun/yes/text": {"of": "00000000", "text": "Ja"}}}
      """
    #expect(try sheet.take(try filled(old)).outdated == ["question/fun/yes/text"])
    #expect(sheet.current.isEmpty)
    #expect(throws: TranslationSheet.Refusal.unknownTexts(["question/joy/text"])) {
      try sheet.take(try filled(old.replacing("fun/yes", with: "joy")))
    }
  }

  private func filled(_ text: String) throws -> FilledSheet {
    let root = try #require(JSONReader.read(Array(text.utf8)).node)
    return try #require(FilledSheet(root))
  }
}
