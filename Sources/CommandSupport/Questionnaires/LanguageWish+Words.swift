package import Questionnaires
package import Wording

extension LanguageWish {
  /// The words of the program beside a questionnaire in a language.
  ///
  /// Who asks for a language gets it wherever it is there. Who does not gets one language for both:
  /// that of the questionnaire, or English.
  ///
  /// - Parameter spoken: the language in which the questionnaire speaks.
  package func words(beside spoken: LanguageTag) -> Words {
    let wanted: [LanguageTag] =
      switch self {
      case .option(let tag), .variable(let tag): [tag, spoken]
      case .assessment, .locale, .none: [spoken]
      }
    return wanted.lazy.compactMap { Words(speaking: $0) }.first ?? .english
  }

  /// The words before a questionnaire has been read, which the program's own one decides.
  package var words: Words {
    let folder = EmbeddedFolder.named(EmbeddedFolder.standardName)
    let spoken = tag?.chain.first { (folder?.tags ?? []).contains($0) }
    return words(beside: spoken ?? .english)
  }
}
