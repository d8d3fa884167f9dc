import Assessments
import Questionnaires
package import Register
import Typography
import Wording

/// A register on a screen: a line of columns for each system and one below it with the rest, so that
/// all of it fits into 80 columns; on a narrow screen one below the other.
package struct RegisterScreen {
  private let width: Int
  private let isUnicode: Bool
  /// From here on there is room for columns.
  private static let columnsFrom = 64
  /// In characters: tier, open points, next day, duties open.
  private static let columns = [22, 4, 13, 6]
  private static let titles = ["TIER", "OPEN", "NEXT DAY", "DUTIES"]

  /// `width` in columns, at least 20. Without Unicode, typographic signs become ASCII.
  package init(width: Int, isUnicode: Bool) {
    self.width = max(20, width)
    self.isUnicode = isUnicode
  }

  /// The text, every line at most `width` columns.
  package func render(_ report: RegisterReport) -> String {
    var lines = wrap(
      "\(report.title), \(report.table.date.long): \(RegisterWords.summary(report.table)).")
    if report.isTimeline {
      lines += timeline(report)
    } else if !report.table.entries.isEmpty {
      lines.append("")
      lines += heads()
      for entry in report.table.entries { lines += row(entry, RegisterWords(report.questionnaire)) }
      if report.table.entries.contains(where: { $0.nextDay?.isCertain == false }) {
        lines += [""] + wrap(RegisterWords.doubtfulDay)
      }
    }
    lines += broken(report.table)
    return lines.map { "\($0)\n" }.joined()
  }

  /// The lines of one system, for lists that number them.
  package func row(_ entry: RegisterEntry, _ words: RegisterWords) -> [String] {
    let cells = [
      RegisterWords.tier(entry), "\(entry.openCount)", RegisterWords.day(entry.nextDay),
      "\(entry.openDuties.count)",
    ]
    let rest =
      [
        words.roles(entry), "changed \(RegisterWords.changed(entry))",
        "law as of \(entry.lawAsOf.long)", RegisterWords.people(entry),
      ] + RegisterWords.remarks(entry) + [entry.id]
    guard width >= Self.columnsFrom else {
      return wrap(entry.system)
        + wrap(
          "\(cells[0]); \(Counting.of(entry.openCount, "open point", "open points")); next day "
            + "\(cells[2]); \(Counting.of(entry.openDuties.count, "duty", "duties")) open",
          margin: "  ")
        + wrap(rest.joined(separator: "; "), margin: "  ")
    }
    let name = wrap(entry.system, width: nameWidth)
    let first = pad(name[0], nameWidth) + columns(cells)
    return [first] + name.dropFirst() + wrap(rest.joined(separator: "; "), margin: "    ")
  }

  private var nameWidth: Int {
    width - Self.columns.reduce(0) { $0 + $1 + 2 }
  }

  private func heads() -> [String] {
    width >= Self.columnsFrom ? [pad("SYSTEM", nameWidth) + columns(Self.titles)] : []
  }

  /// Numbers stand to the right, words to the left.
  private func columns(_ cells: [String]) -> String {
    var line = ""
    for (number, (cell, width)) in zip(cells, Self.columns).enumerated() {
      let shown = plain(cell)
      let gap = String(repeating: " ", count: max(0, width - DisplayWidth.of(shown)))
      line += "  " + (number == 1 || number == 3 ? gap + shown : shown + gap)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func timeline(_ report: RegisterReport) -> [String] {
    let words = RegisterWords(report.questionnaire)
    var lines: [String] = []
    var day: CalendarDate?
    for row in report.timeline.rows {
      if day != row.day {
        lines += ["", row.day.long]
        day = row.day
      }
      lines += wrap("\(row.entry.system): \(words.starts(row.starts))", margin: "  ", hang: "    ")
    }
    return lines.isEmpty ? ["Nothing new begins until \(report.until.long)."] : lines
  }

  private func broken(_ table: RegisterTable) -> [String] {
    guard !table.broken.isEmpty else { return [] }
    return ["", "NOT READ"] + table.broken.flatMap { wrap($0.reason, hang: "    ") }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  private func plain(_ text: String) -> String {
    let clean = SafeText.line(text)
    return isUnicode ? clean : PlainSigns.of(clean)
  }

  private func wrap(
    _ text: String, margin: String = "", hang: String? = nil, width: Int? = nil
  ) -> [String] {
    Wrapping.lines(
      of: plain(text), width: width ?? self.width, first: margin, rest: hang ?? margin)
  }
}
