import QuestionnaireTexts
import Questionnaires
import Translations
package import Wording

extension LoadedQuestionnaire {
  /// The program's words beside the questionnaire in a folder, or the built-in one, before it has been
  /// read.
  package static func words(folder: String?, in wish: LanguageWish) -> Words {
    wish.words(beside: spoken(folder: folder, in: wish))
  }

  /// The language in which a questionnaire will speak; its own when the wish cannot be met.
  private static func spoken(folder: String?, in wish: LanguageWish) -> LanguageTag {
    if wish == .none { return .english }
    guard let folder else {
      let tags = EmbeddedFolder.named(EmbeddedFolder.standardName)?.tags ?? []
      return (try? wish.chosen(own: .english, others: tags))?.first ?? .english
    }
    guard let files = try? sourceFiles(in: folder) else { return .english }
    let own = QuestionnaireReader.language(of: files) ?? .english
    let others = TranslationReader.languages(of: files.lazy.map(\.path))
    return (try? wish.chosen(own: own, others: others))?.first ?? own
  }
}
