import Questionnaires

/// Days told from today.
enum RelativeDay {
  /// Nil when the text names none.
  static func day(_ folded: String, on today: CalendarDate, _ vocabulary: Vocabulary)
    -> CalendarDate?
  {
    let typed = vocabulary.typed
    return switch folded {
    case "today", "now": today
    case _ where typed.today.contains(folded): today
    case "tomorrow": tomorrow(today)
    case "yesterday": yesterday(today)
    case _ where typed.tomorrow.contains(folded): tomorrow(today)
    case _ where typed.yesterday.contains(folded): yesterday(today)
    default: nil
    }
  }

  private static func tomorrow(_ day: CalendarDate) -> CalendarDate? {
    CalendarDate(year: day.year, month: day.month, day: day.day + 1)
      ?? CalendarDate(year: day.year, month: day.month + 1, day: 1)
      ?? CalendarDate(year: day.year + 1, month: 1, day: 1)
  }

  private static func yesterday(_ day: CalendarDate) -> CalendarDate? {
    CalendarDate(year: day.year, month: day.month, day: day.day - 1)
      ?? CalendarDate.last(of: day.month - 1, in: day.year)
      ?? CalendarDate(year: day.year - 1, month: 12, day: 31)
  }
}
