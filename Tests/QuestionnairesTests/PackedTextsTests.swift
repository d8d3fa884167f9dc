import JSONText
@testable import QuestionnaireTexts
import Questionnaires
import Testing
import Translations

/// What the program carries of a translation says the same as its file.
@Suite struct PackedTextsTests {
  private static let section = """
    {"section": "use", "title": "Use", "questions": [
      {"id": "fun", "kind": "one-of", "text": "For fun?", "statement": "Fun",
       "options": [{"id": "yes", "text": "Yes"}, {"id": "no", "text": "No"}]}]}
    """
  private static let german = LanguageTag("de") ?? .english

  private func translation(
    _ texts: (id: String, of: String, text: String)...
  ) throws -> Translation {
    let entries = texts.map {
      "\"\($0.id)\": {\"of\": \"\(TextDigest.of($0.of))\", \"text\": \"\($0.text)\"}"
    }
    let text =
      #"{"language": "de", "reviewed": "draft", "texts": {"# + entries.joined(separator: ",") + "}}"
    let file = SourceFile(path: "languages/de.json", bytes: Array(text.utf8))
    return try #require(TranslationReader.read(Self.german, in: [file])?.translation)
  }

  private func root() throws -> JSONNode {
    try #require(JSONReader.read(Array(Self.section.utf8)).node)
  }

  @Test func aLineStandsForEachTextAndIsEmptyWithoutAnyOrWithAStaleOne() throws {
    let lines = PackedTexts.lines(
      for: try root(), path: "sections/use.json",
      in: try translation(
        ("question/fun/text", "For fun?", #"Zum\nSpaß\\n?"#),
        ("question/fun/yes/text", "Yes", "Ja"),
        ("question/fun/no/text", "Never", "Nie")))
    #expect(lines == "\nZum\\nSpaß\\\\n?\n\nJa\n")
  }

  /// Lines are looked for eight bytes at a time, so every length is tried, and every place in a word.
  @Test func linesOfAllLengthsComeBack() {
    let filling = ["a", "ü", "\\", "\n", "\u{8A}"]
    for letter in filling {
      for length in 0..<20 {
        let long = String(repeating: letter, count: length)
        let texts = [long, "", "x\(long)", "\(long)y", ""]
        #expect(PackedLines.texts(of: PackedLines.lines(texts)) == texts, "\(letter) \(length)")
      }
    }
  }

  @Test func whatIsPackedIsLaidOverTheTexts() throws {
    let lines = Array("\nZum\\nSpaß\\\\n?\n\nJa\n".utf8)
    let packed = PackedTexts(language: Self.german, reviewed: "draft") { path in
      path == "sections/use.json" ? lines : nil
    }
    let overlay = try #require(TextOverlay([packed]))
    var missing: [String] = []
    let laid = overlay.laid(over: try root(), path: "sections/use.json", missing: &missing)
    #expect(
      TextWalk.texts(in: laid, path: "sections/use.json").map(\.text)
        == ["Use", "Zum\nSpaß\\n?", "Fun", "Ja", "No"])
    #expect(
      missing == ["section/use/title", "question/fun/statement", "question/fun/no/text"])
  }

  /// A file that was not there when the program was built has no texts in it.
  @Test func aFileWithoutTextsStaysAsItIs() throws {
    let packed = PackedTexts(language: Self.german, reviewed: "draft") { _ in nil }
    let overlay = try #require(TextOverlay([packed]))
    var missing: [String] = []
    let laid = overlay.laid(over: try root(), path: "sections/use.json", missing: &missing)
    #expect(TextWalk.texts(in: laid, path: "sections/use.json").map(\.text).first == "Use")
    #expect(missing.count == 5)
  }
}
