import Register
import Typography
import Wording

/// How much of the list of assessments fits on the screen.
struct HomeScreen {
  /// More would be a list that nobody reads.
  static let most = 9

  /// The columns that running text fills, and the lines of the window.
  let columns: Int
  let rows: Int

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
    let state = Self.state(of: row.entry, "last changed \(row.entry.changed.long)")
    return wrapped(SafeText.line(row.entry.system), first: first, rest: rest)
      + wrapped(state, first: rest, rest: rest)
  }

  static func more(_ left: Int) -> String {
    "\(left) more: type more to see them; words of a name look for it."
  }

  /// The lines of the title, of what can be done beside opening one, and of the prompt.
  private var around: Int {
    let extras = 2
    return wrapped("All assessments, the one changed last first:").count + extras
      + wrapped(Self.more(100)).count + wrapped("Choose one.").count + 1
  }

  private func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    Wrapping.lines(of: text, width: columns, first: first, rest: rest)
  }

  private static func state(of entry: RegisterEntry, _ changed: String) -> String {
    let tiers = TierWords.column(entry.range, isSettled: entry.isSettled)
    guard entry.isFinished else {
      // As long as everything is possible, saying so would only frighten.
      let range = entry.width < 4 ? ", so far \(tiers)" : ""
      return "to go on with: \(Counting.of(entry.answeredCount, "answer", "answers")), \(changed)"
        + range
    }
    let confirm =
      entry.unconfirmedCount > 0
      ? ", \(Counting.of(entry.unconfirmedCount, "answer", "answers")) to be confirmed" : ""
    return "answered, result: \(tiers), \(changed)\(confirm)"
  }
}
