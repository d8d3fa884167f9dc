import Assessments
import CommandSupport
import Interview
import QuestionnaireTexts
import Questionnaires
import Translations

extension LoadedQuestionnaire {
  /// The languages of the questionnaire in a folder, or of the built-in one; nil when the folder cannot
  /// be read.
  ///
  /// - Parameter spoken: says in which one it speaks.
  static func languages(folder: String?, spoken: Provenance) -> Languages? {
    guard let folder else {
      guard let embedded = EmbeddedFolder.named(EmbeddedFolder.standardName) else { return nil }
      return languages(
        .english, embedded.tags, spoken, reviewed: { embedded.overlay([$0])?.reviewed })
    }
    guard let files = try? sourceFiles(in: folder) else { return nil }
    return languages(
      QuestionnaireReader.language(of: files) ?? .english,
      TranslationReader.languages(of: files.lazy.map(\.path)), spoken,
      reviewed: { TranslationReader.read($0, in: files)?.translation?.reviewed })
  }

  private static func languages(
    _ own: LanguageTag, _ others: [LanguageTag], _ spoken: Provenance,
    reviewed: (LanguageTag) -> String?
  ) -> Languages {
    let tag = spoken.texts.flatMap { LanguageTag($0.language) }
    return Languages(
      spoken: tag ?? own, own: own, all: [own] + others, reviewed: tag.flatMap(reviewed))
  }
}
