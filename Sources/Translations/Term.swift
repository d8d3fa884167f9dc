package import QuestionnaireTexts
import Questionnaires

/// A term of the law with its words in other languages.
package struct Term: Sendable {
  /// How sure it is that a law says it so in that language.
  package enum Standing: String, CaseIterable, Sendable {
    /// Read in the Official Journal in that language.
    case official
    /// Read in another text of an authority.
    case elsewhere
    /// From knowledge of the language; to be looked up.
    case own
  }

  package struct Translation: Sendable {
    package let text: String
    package let standing: Standing
  }

  /// In the language of the questionnaire: "deployer".
  package let text: String
  /// Where the law has it: "Art. 3(4)".
  package let article: String
  package let translations: [LanguageTag: Translation]
  package let place: Place
}
