import Assessments
import Questionnaires

/// What fills a place in a text.
enum PhraseValue {
  case text(String)
  case number(Int)
  case day(CalendarDate)
  case moment(Timestamp)
}
