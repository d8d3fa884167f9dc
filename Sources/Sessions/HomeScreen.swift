import Register
import TypedLines
import Typography
import Wording

/// How much of the list of assessments fits on the screen.
struct HomeScreen {
  /// More would be a list that nobody reads.
  static let most = 9

  /// The columns that running text fills, and the lines of the window.
  let columns: Int
  let rows: Int
  let words: Words

  /// As many of the next ones as fit, with all that stands around them; at least one.
  func count(_ list: ArraySlice<Home.Row>) -> Int {
    var left = rows - around
    var count = 0
    for row in list.prefix(Self.most) {
      left -= lines(of: row).count
      if left < 0, count > 0 { break }
      count += 1
    }
    return count
  }

  /// A number with the name and, below it, how far the assessment is.
  func lines(of row: Home.Row, numbered number: Int = 1) -> [String] {
    let first = "  \(number)  "
    let rest = String(repeating: " ", count: first.count)
    return wrapped(name(of: row), first: first, rest: rest)
      + wrapped(state(of: row.row), first: rest, rest: rest)
  }

  /// With the name of its file, where another one has the same name.
  private func name(of row: Home.Row) -> String {
    let system = SafeText.line(row.row.system)
    guard row.isTwin else { return system }
    let file = row.path.split(separator: "/").last ?? ""
    let stem = file.hasSuffix(".json") ? file.dropLast(5) : file
    return words.lists.bracketed(text: system, remark: SafeText.line(String(stem)))
  }

  /// The lines of the title, of what can be done beside opening one, and of the prompt.
  private var around: Int {
    let extras = 2
    let more = words.start.more(count: 100, more: words.typing.word(words.typing.more))
    return wrapped(words.start.all).count + extras + wrapped(more).count
      + wrapped(words.start.choose).count + 1
  }

  private func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    Wrapping.lines(of: text, width: columns, first: first, rest: rest)
  }

  private func state(of row: StartRow) -> String {
    let start = words.start
    let tiers = words.tiers.column(row.range, isSettled: row.isSettled)
    guard row.isFinished else {
      // As long as everything is possible, saying so would only frighten.
      return row.isWideOpen
        ? start.goOn(count: row.answeredCount, changed: row.changed)
        : start.goOnSoFar(count: row.answeredCount, changed: row.changed, tiers: tiers)
    }
    return row.unconfirmedCount > 0
      ? start.finishedToConfirm(count: row.unconfirmedCount, tiers: tiers, changed: row.changed)
      : start.finished(tiers: tiers, changed: row.changed)
  }
}
