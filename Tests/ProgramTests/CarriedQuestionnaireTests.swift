import QuestionnaireTexts
import Questionnaires
import Testing

@testable import CommandSupport

/// What the program begins with is what the files say that it carries.
@Suite struct CarriedQuestionnaireTests {
  @Test(arguments: [nil, "de", "el", "mt"])
  func itIsTheOneOfTheFiles(language: String?) throws {
    let folder = try #require(EmbeddedFolder.named(EmbeddedFolder.standardName))
    let tag = language.flatMap { LanguageTag($0) }
    let loaded = try LoadedQuestionnaire.load(folder: nil, in: tag.map { .option($0) } ?? .none)
    let read = QuestionnaireReader.read(
      folder.sourceFiles(), under: folder.overlay(tag.map { [$0] } ?? []), isProven: true)
    let questionnaire = try #require(read.questionnaire)
    #expect(values(of: loaded.questionnaire) == values(of: questionnaire))
    #expect(loaded.questionnaire.translation == questionnaire.translation)
    #expect(loaded.spoken?.untranslated ?? [] == read.untranslated)
    #expect(loaded.spoken?.overlay.language == tag)
  }

  private func values(of questionnaire: Questionnaire) -> PackedValues {
    PackedValues(of: questionnaire, language: questionnaire.language) { _ in nil }
  }
}
