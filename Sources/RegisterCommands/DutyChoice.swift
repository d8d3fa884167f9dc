import CommandSupport
import Questionnaires
import Register
import Typography
import Wording

/// Finds the duty that somebody means on a command line.
struct DutyChoice {
  /// The id of the duty, or words of its title.
  let typed: String
  /// The assessment, as it was named.
  let file: String
  let words: Words

  private static let mostShown = 12

  func find(
    in all: [DutyWork], of questionnaire: Questionnaire
  ) throws(CommandFailure) -> DutyWork {
    switch DutySearch.find(typed, in: all) {
    case .one(let work): return work
    case .several(let works): throw several(works)
    case .none(let nearest):
      if let other = questionnaire.duties.first(where: { $0.id.text == typed }) {
        throw CommandFailure(
          message: words.dutyEdits.notLedTo(
            duty: SafeText.line(other.title), id: other.id.text), status: .wrongUse)
      }
      throw notFound(nearest: nearest)
    }
  }

  func notFound(nearest: [String]) -> CommandFailure {
    let shown = SafeText.line(typed)
    let message =
      nearest.isEmpty
      ? words.dutyEdits.unknown(
        typed: shown,
        command: "\(ProgramName.shown) duties \(SafeText.line(ShellWord.quoted(file)))")
      : words.dutyEdits.unknownNearest(typed: shown, nearest: words.either(nearest))
    return CommandFailure(message: message, status: .wrongUse)
  }

  private func several(_ works: [DutyWork]) -> CommandFailure {
    var lines = [words.dutyEdits.fitsSeveral(count: works.count, typed: SafeText.line(typed))]
    lines += works.prefix(Self.mostShown).map { "  \($0.name)  \(SafeText.line($0.title))" }
    let rest = works.count - Self.mostShown
    if rest > 0 { lines.append("  \(words.dutyEdits.more(count: rest))") }
    return CommandFailure(message: lines.joined(separator: "\n"), status: .wrongUse)
  }
}
