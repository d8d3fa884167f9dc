import Questionnaires

/// Why a typed line is no answer. Nothing is changed and nothing is guessed.
enum Refusal: Error, Equatable {
  /// Enter alone on a question without an answer.
  case empty
  /// Several lines where one is wanted.
  case severalLines
  case unknownOption(String, nearest: String?)
  /// A beginning that several options share.
  case severalMatches(String, options: [String])
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
  /// A month or a year without its day.
  case dayMissing(String, last: CalendarDate)
  /// `02/12/2026` may be February or December.
  case ambiguousDate(String)
  case noSuchDay(String)
}
