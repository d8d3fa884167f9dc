import Documents
import Questionnaires

extension Day {
  init(_ date: CalendarDate) { self.init(year: date.year, month: date.month, day: date.day) }
}
