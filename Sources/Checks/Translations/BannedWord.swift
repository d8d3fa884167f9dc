import QuestionnaireTexts
import Questionnaires
import Translations
import Typography

/// A heading does not call anything compliant.
///
/// The program says what answers lead to; it does not say that somebody keeps the law. Looked at are
/// the names and marks of findings, which become headlines.
enum BannedWord: TranslationCheck {
  static let code = "banned-word"
  static let summary = "A heading does not call anything compliant."

  static func run(_ subject: TranslationSubject) -> [CheckResult] {
    guard let stems = stems[subject.language.base.text] else { return [] }
    return subject.current.compactMap { item, entry in
      guard item.note.isHeadline, !isAboutConformity(item.placed.text) else { return nil }
      let words = Folding.words(entry.text)
      guard let word = words.first(where: { word in stems.contains { word.hasPrefix($0) } })
      else { return nil }
      return .error("\"\(item.placed.id)\" says \"\(word)\"", at: entry.place)
    }
  }

  /// Whether the text itself is about it, as the one on conformity assessment is. A harmonised standard
  /// is named with the same word in some languages.
  private static func isAboutConformity(_ text: String) -> Bool {
    Folding.words(text).contains { word in
      ["conform", "complian", "harmonis"].contains { word.hasPrefix($0) }
    }
  }

  /// How words for "compliant" begin, folded; not those for "conformity assessment".
  private static let stems: [String: [String]] = [
    "bg": ["съответств", "съвместим"], "cs": ["vyhovujic", "souladny"],
    "da": ["overholder", "lovmedholdelig"],
    "de": ["rechtskonform", "gesetzeskonform", "regelkonform", "konform"],
    "el": ["συμμορφουμεν", "συμμορφων", "συμμορφο"], "en": ["compliant"],
    "es": ["cumple", "cumplidor"], "et": ["nouetekohane", "vastavuses"],
    "fi": ["vaatimustenmukainen", "lainmukainen"], "fr": ["conforme"],
    "ga": ["comhlionta", "geilliuil"], "hr": ["uskladen", "sukladan", "sukladno"],
    "hu": ["megfelelo", "jogszeru"], "it": ["conforme", "conformi"],
    "lt": ["atitinka", "atitinkan"], "lv": ["atbilst", "atbilstos"], "mt": ["konformi"],
    "nl": ["conform", "voldoet"], "pl": ["zgodny", "zgodna", "zgodne"],
    "pt": ["conforme", "cumpre"], "ro": ["conform"], "sk": ["vyhovujuc", "suladn"],
    "sl": ["skladen", "skladna", "skladno"], "sv": ["efterlever", "regelenlig"],
  ]
}
