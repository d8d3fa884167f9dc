import Questionnaires
import Wording

/// Reads a text, a day or a number out of a cell. Spreadsheet programs write days and numbers anew in
/// the way of their country: what can be read in two ways is refused.
struct WrittenAnswer {
  /// The language of the form; months are understood in English too.
  private let words: Words

  init(_ words: Words) { self.words = words }

  func read(
    _ text: String, for question: Question, line: Int
  ) throws(IntakeProblem) -> Answer {
    switch question.kind {
    case .date:
      guard let day = day(text) else { throw IntakeProblem(.badDate(text), line: line) }
      return .date(day)
    case .number:
      guard let number = number(text) else { throw IntakeProblem(.badNumber(text), line: line) }
      return .number(number)
    case .text, .oneOf, .manyOf: return .text(text)
    }
  }

  /// `2026-12-02`, `2.12.2026`, `2 Dec 2026`, `2. März 2026`, and with strokes only where the day is above 12.
  func day(_ text: String) -> CalendarDate? {
    if let day = CalendarDate(iso: text) { return day }
    let parts = text.split(whereSeparator: { ".-/ \u{A0}".contains($0) }).map(String.init)
      .filter { !words.isFiller($0) }
    guard parts.count == 3 else { return nil }
    let numbers = parts.map { Int($0) ?? month($0) }
    guard let first = numbers[0], let second = numbers[1], let third = numbers[2] else {
      return nil
    }
    if parts[0].utf8.count == 4 { return CalendarDate(year: first, month: second, day: third) }
    guard parts[2].utf8.count == 4 else { return nil }
    if Int(parts[1]) == nil || text.contains(".") {
      return CalendarDate(year: third, month: second, day: first)
    }
    if first > 12 { return CalendarDate(year: third, month: second, day: first) }
    if second > 12 { return CalendarDate(year: third, month: first, day: second) }
    return first == second ? CalendarDate(year: third, month: first, day: second) : nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private func month(_ name: String) -> Int? {
    if let month = words.month(named: name) { return month }
    let start = name.lowercased().prefix(3)
    return start.count == 3 ? Self.months.firstIndex(of: String(start)).map { $0 + 1 } : nil
  }

  /// Grouping by blanks goes; a lone comma is a decimal sign unless three digits follow it.
  func number(_ text: String) -> JSONNumberText? {
    let bare = text.filter { !$0.isWhitespace }
    if let number = JSONNumberText(bare) { return number }
    let parts = bare.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count != 3, !parts[1].isEmpty else { return nil }
    return JSONNumberText(parts.joined(separator: "."))
  }
}
