import PseudoTerminal
import QuestionnaireTexts
import Questionnaires
import Storage
import Testing
import Translations

@testable import Assessments

/// A questionnaire that speaks another language.
@Suite struct LanguageTests {
  private let program = builtProgram(named: "aiact")
  private let small: SmallQuestionnaire
  private let folder: TemporaryFolder

  init() throws {
    small = try SmallQuestionnaire()
    folder = try TemporaryFolder()
    try Folders.create(small.folder("languages"))
    try small.folder.write("languages/de.json", Self.german)
  }

  private static let german: String = {
    let texts = [
      ("section/use/title", "What it is used for", "Wofür es benutzt wird"),
      ("question/learns/text", "Does it learn from data?", "Lernt es aus Daten?"),
      ("question/learns/yes/text", "Yes", "Ja"), ("question/learns/no/text", "No", "Nein"),
      ("question/data/text", "Whose data is it?", "Wessen Daten?"),
      ("finding/ai/title", "Inside the Act", "Das Gesetz gilt"),
    ]
    let entries = texts.map { id, english, text in
      "\"\(id)\": {\"of\": \"\(TextDigest.of(english))\", \"text\": \"\(text)\"}"
    }
    return #"{"language": "de", "reviewed": "draft", "texts": {"# + entries.joined(separator: ", ")
      + "}}"
  }()

  private func show(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> ProgramResult {
    try runProgram(
      program, ["questionnaire", "show", "--questionnaire", small.folder.path] + arguments,
      environment: environment)
  }

  @Test func theOptionChoosesTheLanguageAndTheRestStaysEnglish() throws {
    let result = try show("--language", "de")
    #expect(result.exitCode == 0)
    #expect(result.output.contains("Lernt es aus Daten?"))
    #expect(result.output.contains("- Ja"))
    #expect(result.output.contains("Does it talk with people?"))
    // Its translation is of an older text.
    #expect(result.output.contains("Whose data does it use?"))
  }

  @Test(arguments: [
    (["AIACT_LANGUAGE": "de"], true), (["LANG": "de_AT.UTF-8"], true),
    (["LC_ALL": "C", "LANG": "de_DE.UTF-8"], false), (["LC_MESSAGES": "fr_FR.UTF-8"], false),
    (["LANG": "de_DE.ISO-8859-1"], false), (["LANG": "de_DE"], false),
    (["AIACT_LANGUAGE": "en", "LANG": "de_DE.UTF-8"], false), ([:], false),
  ])
  func theEnvironmentChoosesWhereNothingIsAskedFor(
    environment: [String: String], isGerman: Bool
  ) throws {
    let output = try show(environment: environment).output
    #expect(output.contains("Lernt es aus Daten?") == isGerman)
    #expect(output.contains("Does it learn from data?") == !isGerman)
  }

  @Test func aLanguageThatIsNotThereIsRefusedWithThoseThatAre() throws {
    let words = "the questionnaire does not speak \"ja\"; it speaks: en, de\n"
    let asked = try show("--language", "ja")
    #expect(asked.exitCode == 64)
    #expect(asked.errors.hasSuffix(words))
    let set = try show(environment: ["AIACT_LANGUAGE": "ja"])
    #expect(set.exitCode == 64)
    #expect(set.errors.hasSuffix(words))
    let nonsense = try show("--language", "German")
    #expect(nonsense.exitCode == 64)
    #expect(nonsense.errors.contains("\"German\" is not a language"))
  }

  @Test func aFileAnsweredInOneLanguageGoesOnInAnotherWithoutBeingAsked() throws {
    let file = folder("shop.json")
    let text = try small.assessment(name: "Shop", summary: "Answers", answered: 0).text
    try DurableFile.write(Array(text.utf8), to: file)
    let environment = ["HOME": folder.path, "XDG_DATA_HOME": folder("data")]
    let arguments = ["interview", "--questionnaire", small.folder.path, file]
    let german = try PseudoTerminal(
      program, arguments + ["--language", "de"], environment: environment)
    try german.expect("Lernt es aus Daten?")
    try german.expect("Antwort> ")
    try german.send("ja\r")
    try german.expect("Whose data does it use?")
    try german.expect("Antwort> ")
    try german.send("\u{04}")
    #expect(try german.wait() == 0)
    #expect(!german.plainText.contains("go on>"))
    let saved = try Assessment(reading: try FileReader.read(file, limit: 1 << 20))
    #expect(saved.answerCount == 1)
    #expect(saved.provenance.texts?.language == "de")
    #expect(saved.provenance.decides(like: small.provenance))
    let english = try PseudoTerminal(program, arguments, environment: environment)
    try english.expect("Whose data does it use?")
    try english.expect("Antwort> ")
    try english.send("\u{04}")
    #expect(try english.wait() == 0)
    #expect(!english.plainText.contains("go on>"))
    #expect(!english.plainText.contains("has changed"))
  }

  @Test(arguments: ["json", "po", "xliff"])
  func whatATranslatorGetsComesBack(format: String) throws {
    let sheet = folder("de.\(format)")
    let translate = [
      "questionnaire", "translate", "--language", "de", "--questionnaire", small.folder.path,
    ]
    let before = try read(small.folder("languages/de.json"))
    let out = try runProgram(program, translate + ["-o", sheet])
    #expect(out.exitCode == 0, "\(out.errors)")
    let back = try runProgram(program, translate + ["--from", sheet])
    #expect(back.exitCode == 0, "\(back.errors)")
    // The stale one too is as it was.
    let after = try read(small.folder("languages/de.json"))
    #expect(after.entries.map(\.id).sorted() == before.entries.map(\.id).sorted())
    for (id, entry) in before.entries {
      #expect(after.byID[id]?.of == entry.of, "\(id)")
      #expect(after.byID[id]?.text == entry.text, "\(id)")
    }
    #expect(after.reviewed == "draft")
  }

  @Test func aSheetOfAnotherLanguageIsRefused() throws {
    let sheet = folder("pl.po")
    let translate = ["questionnaire", "translate", "--questionnaire", small.folder.path]
    _ = try runProgram(program, translate + ["--language", "pl", "-o", sheet])
    let back = try runProgram(program, translate + ["--language", "de", "--from", sheet])
    #expect(back.exitCode == 65)
    #expect(back.errors.hasSuffix("this sheet is for \"pl\", not for de\n"))
  }

  private func read(_ path: String) throws -> Translation {
    let file = SourceFile(
      path: "languages/de.json", bytes: try FileReader.read(path, limit: 1 << 20))
    let tag = try #require(LanguageTag("de"))
    return try #require(TranslationReader.read(tag, in: [file])?.translation)
  }
}
