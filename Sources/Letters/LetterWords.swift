import Questionnaires
import Reasoning
import Wording

/// The words of letters beside those of the questionnaire.
extension LettersPhrases {
  /// By when a reply is asked for.
  func when(_ day: CalendarDate?, isUrgent: Bool) -> String {
    if let day { return answerBy(day: day) }
    return isUrgent ? answerUrgent : answerThreeWeeks
  }

  func why(_ because: String, _ articles: String) -> String {
    articles.isEmpty
      ? why(because: because) : whyArticles(because: because, articles: articles)
  }

  /// From when whoever is asked owes it; nil where no date is set.
  func owed(_ time: DutyTime) -> String? {
    switch time {
    case .now: owedNow
    case .launch: owedFromLaunch
    case .from(let day): owedFrom(day: day)
    case .undated: nil
    case .never: owedNever
    }
  }

  /// From when the person owes it.
  func packOwed(_ time: DutyTime) -> String {
    switch time {
    case .now: packOwedNow
    case .launch: packOwedFromLaunch
    case .from(let day): packOwedFrom(day: day)
    case .undated: packOwedUndated
    case .never: packOwedNever
    }
  }
}
