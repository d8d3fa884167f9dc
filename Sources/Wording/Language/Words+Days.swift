package import Assessments
package import Questionnaires

extension Words {
  /// `2 Dec 2026`. What is written here, `DateReader` reads back.
  package func day(_ day: CalendarDate) -> String {
    dates.day(day: String(day.day), month: shortMonth(day.month), year: String(day.year))
  }

  /// `23 Nov 2026, 14:05 UTC`
  package func moment(_ moment: Timestamp) -> String {
    let text = moment.description
    guard let day = CalendarDate(iso: String(text.prefix(10))) else { return text }
    return dates.moment(date: self.day(day), time: String(text.dropFirst(11).prefix(5)))
  }

  /// The short name of a month, counted from 1.
  private func shortMonth(_ month: Int) -> String {
    switch month {
    case 1: dates.shortJanuary
    case 2: dates.shortFebruary
    case 3: dates.shortMarch
    case 4: dates.shortApril
    case 5: dates.shortMay
    case 6: dates.shortJune
    case 7: dates.shortJuly
    case 8: dates.shortAugust
    case 9: dates.shortSeptember
    case 10: dates.shortOctober
    case 11: dates.shortNovember
    default: dates.shortDecember
    }
  }
}
