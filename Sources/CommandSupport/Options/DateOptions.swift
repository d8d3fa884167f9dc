package import ArgumentParser
package import Questionnaires
import TypedLines
import Typography
package import Wording

/// For which day the result is stated: `--as-of DATE`.
package struct DateOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "State the result for this day, such as 2026-12-02, instead of today.", valueName: "date"))
  package var text: String?

  package init() {}

  /// The day named, or today.
  package func date() throws(CommandFailure) -> CalendarDate { try Self.date(text) }

  /// The day that a text names, in the ways of the interview: `2026-12-02`, `2 Dec 2026`, `2.12.2026`;
  /// today without one.
  ///
  /// - Parameter words: lend the names of months beside the English ones.
  package static func date(
    _ text: String?, _ words: Words = .english
  ) throws(CommandFailure) -> CalendarDate {
    guard let text else { return Clock.today() }
    if let date = CalendarDate(iso: text) { return date }
    let refusal: Refusal
    do throws(Refusal) {
      let answer = try DateReader(today: Clock.today(), Vocabulary(words)).read(text)
      if case .date(let day) = answer { return day }
      refusal = .notADate(text)
    } catch {
      refusal = error
    }
    throw CommandFailure(.wrongUse) { $0.options.message(refusal, of: SafeText.line(text)) }
  }
}

extension OptionsPhrases {
  fileprivate func message(_ refusal: Refusal, of text: String) -> String {
    switch refusal {
    case .dayProposed(_, let day): dateFromToday(text: text, day: day)
    case .ambiguousDate: dateAmbiguous(text: text)
    case .dayMissing, .vagueDay: dateNoDay(text: text)
    case .noSuchDay, .farYear: dateNoSuchDay(text: text)
    default: notADate(text: text)
    }
  }
}
