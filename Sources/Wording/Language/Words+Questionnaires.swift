import QuestionnaireTexts
package import Questionnaires

extension Words {
  /// The language of what is told of a questionnaire, as a BCP 47 tag; with the region where somebody
  /// asked for one.
  package func tag(beside questionnaire: Questionnaire) -> String {
    let spoken = LanguageTag(questionnaire.language)
    return spoken?.base == language.base ? language.text : questionnaire.language
  }

  /// How far a translation was checked; nil for a questionnaire in its own language.
  package func standing(of questionnaire: Questionnaire) -> String? {
    guard let state = questionnaire.translation else { return nil }
    guard state.original == LanguageTag.english.text else {
      return translated.other(reviewed: state.reviewed, language: state.original)
    }
    switch state.reviewed {
    case "machine draft": return translated.draft
    case "machine draft, cross-read": return translated.draftCrossRead
    case "not reviewed": return translated.notReviewed
    case let reviewed:
      return translated.other(reviewed: reviewed, language: state.original)
    }
  }

  /// That cases stay in the language in which they are written; nil where these words speak it too.
  package func remarkOnCases(of questionnaire: Questionnaire) -> String? {
    let original = questionnaire.translation?.original ?? questionnaire.language
    guard LanguageTag(original)?.base != language.base else { return nil }
    return LanguageTag(original)?.base == LanguageTag.english.base
      ? translated.casesInEnglish : translated.casesInOther(language: original)
  }

  /// What is said once of a translation: how far it was checked, and what is not in it.
  package func remarks(on questionnaire: Questionnaire) -> [String] {
    [standing(of: questionnaire), fallbacks(of: questionnaire)].compactMap { $0 }
  }

  /// How many texts stand in another language, of the questionnaire and of the program; nil for none.
  package func fallbacks(of questionnaire: Questionnaire) -> String? {
    guard let state = questionnaire.translation else { return nil }
    let count = state.untranslated.count + missing.count
    guard count > 0 else { return nil }
    return state.original == LanguageTag.english.text
      ? translated.inEnglish(count: count)
      : translated.inOther(count: count, language: state.original)
  }
}
