import Questionnaires

extension Bound {
  /// A number or a day at or above one bound and not at another.
  static func sample(above lower: Bound?, below upper: Bound?, for question: Question) -> Answer? {
    if case .date = question.kind {
      if case .date(let day)? = lower { return .date(day) }
      if case .date(let day)? = upper { return CalendarDate.yearBefore(day).map { .date($0) } }
      return CalendarDate(year: 2026, month: 1, day: 1).map { .date($0) }
    }
    let value: Double
    switch (lower?.threshold, upper?.threshold) {
    case (nil, nil): value = 0
    case (let low?, nil): value = low + 1
    case (nil, let high?): value = high - 1
    case (let low?, let high?): value = low == high ? low : (low + high) / 2
    }
    let isWhole = value == value.rounded() && abs(value) < 1e15
    return JSONNumberText(isWhole ? String(Int(value)) : String(value)).map { .number($0) }
  }

  private var threshold: Double? {
    switch self {
    case .number(let number), .aboveNumber(let number): number
    case .date: nil
    }
  }
}

extension CalendarDate {
  /// The first of January of the year before.
  fileprivate static func yearBefore(_ day: CalendarDate) -> CalendarDate? {
    Int(day.description.prefix(4)).flatMap { CalendarDate(year: $0 - 1, month: 1, day: 1) }
  }
}
