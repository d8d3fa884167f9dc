package import ArgumentParser
package import Questionnaires
import Typography
import Wording

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

  /// The day that a text names; today without one.
  package static func date(_ text: String?) throws(CommandFailure) -> CalendarDate {
    guard let text else { return Clock.today() }
    guard let date = CalendarDate(iso: text) else {
      throw CommandFailure(.wrongUse) { $0.options.notADate(text: SafeText.clean(text)) }
    }
    return date
  }
}
