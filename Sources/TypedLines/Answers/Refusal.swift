package import Questionnaires

/// Why a typed line is no answer. Nothing is changed and nothing is guessed.
package enum Refusal: Error, Equatable, Sendable {
  /// Enter alone on a question without an answer.
  case empty
  /// Several lines where one is wanted.
  case severalLines
  case unknownOption(String, nearest: ListedOption?)
  /// A beginning that several options share.
  case severalMatches(String, options: [ListedOption])
  case noSuchNumber(String, highest: Int)
  /// Several options where one must be chosen; `mayBeUnsure` when candidates can be marked.
  case severalChosen(mayBeUnsure: Bool)
  /// An option that stands alone, together with others.
  case exclusive(String)
  /// *Not sure* together with options.
  case unsureWithOthers
  /// One option both as true and as maybe.
  case contradiction(String)
  /// The question must be answered definitely; with the reason its author gave.
  case needsDefinite(reason: String)
  case notANumber(String)
  /// `10,000` may be ten thousand or ten.
  case ambiguousNumber(String)
  case notADate(String)
  /// A month, a quarter or a year without its day.
  case dayMissing(String, last: CalendarDate)
  /// A day told from today.
  case dayProposed(String, CalendarDate)
  /// `spring 2027`: nobody can say which day is meant.
  case vagueDay(String)
  /// A day and a month alone.
  case yearMissing(String)
  /// A year with two digits.
  case shortYear(String)
  /// A year that no date here can have.
  case farYear(String)
  /// `02/12/2026` may be February or December.
  case ambiguousDate(String)
  case noSuchDay(String)

  /// A day that the line can mean, for the user to confirm.
  package var proposal: CalendarDate? {
    switch self {
    case .dayMissing(_, let day), .dayProposed(_, let day): day
    default: nil
    }
  }
}
