import Questionnaires

/// What a typed date names.
struct DateParts {
  var year: Int?
  var month: Int?
  var day: Int?

  /// The day, or why there is none.
  func date(in text: String) throws(Refusal) -> CalendarDate {
    guard let year else { throw month == nil ? .notADate(text) : .yearMissing(text) }
    guard (1900...2199).contains(year) else { throw .farYear(text) }
    guard let month, let day else {
      let last = CalendarDate.last(of: month ?? 12, in: year)
      throw last.map { .dayMissing(text, last: $0) } ?? .noSuchDay(text)
    }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .noSuchDay(text)
    }
    return date
  }
}

extension CalendarDate {
  /// Nil when there is no such month.
  static func last(of month: Int, in year: Int) -> CalendarDate? {
    (28...31).reversed().lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first
  }
}
