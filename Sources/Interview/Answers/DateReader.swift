import Typography
import Questionnaires

/// Reads days: `2026-12-02`, `2 Dec 2026`, `02.12.2026`, `December 2, 2026`.
enum DateReader {
  static func read(_ text: String) throws(Refusal) -> Answer {
    let folded = Folding.fold(text)
    if folded.contains("/") { throw .ambiguousDate(text) }
    let parts: (year: Int?, month: Int?, day: Int?)
    if folded.contains(where: \.isLetter) {
      parts = try named(folded, in: text)
    } else {
      parts = try numbered(folded, in: text)
    }
    guard let year = parts.year else { throw .notADate(text) }
    guard let month = parts.month, let day = parts.day else {
      throw parts.day == nil
        ? missingDay(text, year: year, month: parts.month) : .notADate(text)
    }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .noSuchDay(text)
    }
    return .date(date)
  }

  /// With the last day that a month or a year has.
  private static func missingDay(_ text: String, year: Int, month: Int?) -> Refusal {
    let last = (28...31).reversed().lazy
      .compactMap { CalendarDate(year: year, month: month ?? 12, day: $0) }.first
    return last.map { .dayMissing(text, last: $0) } ?? .noSuchDay(text)
  }

  /// With the month as a word: the day and the year are told apart by their length.
  private static func named(
    _ folded: String, in text: String
  ) throws(Refusal) -> (year: Int?, month: Int?, day: Int?) {
    let words = folded.split { $0 == " " || $0 == "," || $0 == "." || $0 == "-" }.map(String.init)
    let names = words.filter { $0.first?.isLetter == true }
    guard names.count == 1, let month = month(names[0]) else { throw .notADate(text) }
    var day: Int?
    var year: Int?
    for word in words where word != names[0] {
      let digits = withoutEnding(word)
      guard let number = Int(digits), digits.first?.isNumber == true else { throw .notADate(text) }
      if digits.count == 4, year == nil {
        year = number
      } else if digits.count <= 2, day == nil {
        day = number
      } else {
        throw .notADate(text)
      }
    }
    return (year, month, day)
  }

  private static func numbered(
    _ folded: String, in text: String
  ) throws(Refusal) -> (year: Int?, month: Int?, day: Int?) {
    let hasPoints = folded.contains(".")
    let written = hasPoints ? folded.filter { $0 != " " } : folded
    let fields = written.split(omittingEmptySubsequences: false) {
      $0 == "-" || $0 == "." || $0 == " "
    }
    let numbers = fields.compactMap { $0.first?.isNumber == true ? Int($0) : nil }
    guard numbers.count == fields.count, fields.allSatisfy({ [1, 2, 4].contains($0.count) }) else {
      throw .notADate(text)
    }
    let lengths = fields.map(\.count)
    switch (numbers.count, lengths.first, lengths.last) {
    case (1, 4, _): return (numbers[0], nil, nil)
    case (2, 4, _): return (numbers[0], numbers[1], nil)
    case (2, _, 4): return (numbers[1], numbers[0], nil)
    case (3, 4, 1), (3, 4, 2): return (numbers[0], numbers[1], numbers[2])
    case (3, 1, 4), (3, 2, 4):
      // Only with points is it certain that the day comes first.
      guard hasPoints, !folded.contains("-") else { throw .ambiguousDate(text) }
      return (numbers[2], numbers[1], numbers[0])
    default: throw .notADate(text)
    }
  }

  /// The number of an English month, in full or shortened to at least three letters.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// `2nd` without its ending.
  private static func withoutEnding(_ word: String) -> String {
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return word
  }
}
