package import QuestionnaireTexts
import Questionnaires
package import Wording

extension LanguageWish {
  /// The words of the program beside a questionnaire in a language.
  ///
  /// Who asks for a language gets it wherever it is there. Who does not gets one language for both:
  /// that of the questionnaire, or English.
  ///
  /// - Parameter spoken: the language in which the questionnaire speaks; a folder has to be read to know it, so it is
  ///   only asked for where it matters.
  package func words(beside spoken: @autoclosure () -> LanguageTag) -> Words {
    let asked: Words? =
      switch self {
      case .option(let tag), .variable(let tag): Words(speaking: tag)
      case .assessment, .locale, .none: nil
      }
    return asked ?? Words(speaking: spoken()) ?? .english
  }

  /// The program's words for somebody who needs no questionnaire.
  ///
  /// - Parameter text: what `--language` says; nil without it.
  package static func words(asked text: String?) -> Words {
    LoadedQuestionnaire.words(folder: nil, in: (try? of(text)) ?? .none)
  }
}
