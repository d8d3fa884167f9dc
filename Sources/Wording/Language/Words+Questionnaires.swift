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

  /// How many texts stand in another language; nil for none.
  package func fallbacks(of questionnaire: Questionnaire) -> String? {
    guard let state = questionnaire.translation, !state.untranslated.isEmpty else { return nil }
    let count = state.untranslated.count
    return state.original == LanguageTag.english.text
      ? translated.inEnglish(count: count)
      : translated.inOther(count: count, language: state.original)
  }
}
