import QuestionnaireTexts
import Questionnaires

extension LanguageTag {
  /// What the language calls itself; its tag where that is not known here.
  package var ownName: String {
    guard let name = Self.ownNames[base.text] else { return text }
    return self == base ? name : "\(name), \(text.dropFirst(base.text.count + 1))"
  }

  private static let ownNames = [
    "bg": "български", "cs": "čeština", "da": "dansk", "de": "Deutsch", "el": "ελληνικά",
    "en": "English", "es": "español", "et": "eesti", "fi": "suomi", "fr": "français",
    "ga": "Gaeilge", "hr": "hrvatski", "hu": "magyar", "it": "italiano", "lt": "lietuvių",
    "lv": "latviešu", "mt": "Malti", "nl": "Nederlands", "pl": "polski", "pt": "português",
    "ro": "română", "sk": "slovenčina", "sl": "slovenščina", "sv": "svenska",
  ]
}
