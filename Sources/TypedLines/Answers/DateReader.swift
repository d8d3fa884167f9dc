package import Questionnaires
import Typography

/// Reads days: `2026-12-02`, `2 Dec 2026`, `02.12.2026`, `December 2, 2026`. What can mean more than
/// one day, or is told from today, is not taken but offered: ``Refusal/proposal``.
package struct DateReader {
  /// The day that `today` means.
  private let today: CalendarDate

  private let vocabulary: Vocabulary

  package init(today: CalendarDate, _ vocabulary: Vocabulary) {
    self.today = today
    self.vocabulary = vocabulary
  }

  package func read(_ text: String) throws(Refusal) -> Answer {
    let folded = Folding.fold(text)
    if let day = vocabulary.day(folded) { return .date(day) }
    if let day = RelativeDay.day(folded, on: today, vocabulary) { throw .dayProposed(text, day) }
    if let last = try Period.lastDay(folded, on: today, in: text, vocabulary) {
      throw .dayMissing(text, last: last)
    }
    let parts =
      folded.contains(where: \.isLetter)
      ? try NamedMonth.parts(of: folded, in: text, vocabulary) : try numbered(folded, in: text)
    return .date(try parts.date(in: text))
  }

  private func numbered(_ folded: String, in text: String) throws(Refusal) -> DateParts {
    let marks = Set(folded.filter { "-./".contains($0) })
    let written = marks.isEmpty ? folded : folded.filter { $0 != " " }
    let fields = written.split(omittingEmptySubsequences: false) { " -./".contains($0) }
    let numbers = fields.compactMap { $0.first?.isNumber == true ? Int($0) : nil }
    guard marks.count <= 1, numbers.count == fields.count,
      fields.allSatisfy({ [1, 2, 4].contains($0.count) })
    else { throw .notADate(text) }
    switch fields.map({ $0.count == 4 }) {
    case [true]: return DateParts(year: numbers[0])
    case [true, false]: return DateParts(year: numbers[0], month: numbers[1])
    case [false, true]: return DateParts(year: numbers[1], month: numbers[0])
    case [true, false, false]:
      return DateParts(year: numbers[0], month: numbers[1], day: numbers[2])
    case [false, false, true]:
      let (month, day) = try monthAndDay(numbers[0], numbers[1], hasPoints: marks == ["."], text)
      return DateParts(year: numbers[2], month: month, day: day)
    case [false, false, false]: throw .shortYear(text)
    default: throw .notADate(text)
    }
  }

  /// Only with points is it certain that the day comes first; otherwise the numbers must tell.
  private func monthAndDay(
    _ first: Int, _ second: Int, hasPoints: Bool, _ text: String
  ) throws(Refusal) -> (month: Int, day: Int) {
    if hasPoints || first > 12 { return (second, first) }
    guard first == second || second > 12 else { throw .ambiguousDate(text) }
    return (first, second)
  }
}
