import Assessments
import Questionnaires
import Register
import Typography
import Wording

/// A register on a screen: a line of columns for each system and one below it with the rest, so that
/// all of it fits into 80 columns; on a narrow screen one below the other.
package struct RegisterScreen {
  private let width: Int
  private let isUnicode: Bool
  /// From here on there is room for columns, if that many are left for the name.
  private static let columnsFrom = 64
  private static let narrowestName = 8
  /// In characters, at least: tier, open points, next day, duties open.
  private static let columns = [22, 4, 13, 6]

  /// `width` in columns, at least 20. Without Unicode, typographic signs become ASCII.
  package init(width: Int, isUnicode: Bool) {
    self.width = max(20, width)
    self.isUnicode = isUnicode
  }

  /// The text, every line at most `width` columns.
  package func render(_ report: RegisterReport) -> String {
    let (said, words) = (report.rowWords, report.words)
    var lines = wrap(
      words.register.screenHead(
        title: report.title, day: report.table.date, summary: said.summary(report.table)))
    if report.isTimeline {
      lines += timeline(report)
    } else if !report.table.entries.isEmpty {
      lines.append("")
      lines += table(report.table.entries, said)
      if report.table.entries.contains(where: { $0.nextDay?.isCertain == false }) {
        lines += [""] + wrap(words.register.doubtfulDay)
      }
    }
    lines += broken(report.table, words)
    lines += words.remarks(on: report.questionnaire).flatMap { [""] + wrap($0) }
    return lines.map { "\($0)\n" }.joined()
  }

  // MARK: Systems

  private func table(_ entries: [RegisterEntry], _ said: RegisterWords) -> [String] {
    let phrases = said.words.register
    let titles = [
      phrases.screenTier, phrases.screenOpen, phrases.screenNextDay, phrases.screenDuties,
    ].map(plain)
    let rows = entries.map { cells($0, said) }
    let widths = Self.columns.indices.map { number in
      ([titles] + rows).reduce(Self.columns[number]) { max($0, DisplayWidth.of($1[number])) }
    }
    let name = width - widths.reduce(0) { $0 + $1 + 2 }
    guard width >= Self.columnsFrom, name >= Self.narrowestName else {
      return entries.flatMap { stacked($0, said) }
    }
    let head = pad(plain(phrases.screenSystem), name) + columns(titles, widths)
    return [head]
      + zip(entries, rows).flatMap { entry, cells in
        let system = wrap(entry.system, width: name)
        return [pad(system[0], name) + columns(cells, widths)] + system.dropFirst()
          + wrap(said.words.clauses(rest(entry, said)), margin: "    ")
      }
  }

  private func cells(_ entry: RegisterEntry, _ said: RegisterWords) -> [String] {
    [
      said.tier(entry), said.words.number(entry.openCount), said.day(entry.nextDay),
      said.words.number(entry.openDuties.count),
    ].map(plain)
  }

  /// A system where there is no room for columns.
  private func stacked(_ entry: RegisterEntry, _ said: RegisterWords) -> [String] {
    let phrases = said.words.register
    let next =
      entry.nextDay.map {
        $0.isCertain
          ? phrases.screenNext(day: $0.day) : phrases.screenNextDoubtful(day: $0.day)
      } ?? phrases.screenNextNone
    let columns = [
      said.tier(entry), phrases.screenOpenPoints(count: entry.openCount), next,
      phrases.screenDutiesOpen(count: entry.openDuties.count),
    ]
    return wrap(entry.system) + wrap(said.words.clauses(columns), margin: "  ")
      + wrap(said.words.clauses(rest(entry, said)), margin: "  ")
  }

  /// What is said of a system below its columns.
  private func rest(_ entry: RegisterEntry, _ said: RegisterWords) -> [String] {
    let phrases = said.words.register
    return [said.roles(entry)]
      + (entry.changedDay.map { [phrases.screenChanged(day: $0)] } ?? [])
      + [phrases.screenLawAsOf(day: entry.lawAsOf), said.people(entry)]
      + said.remarks(entry) + [entry.id]
  }

  /// Numbers stand to the right, words to the left.
  private func columns(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (number, (cell, width)) in zip(cells, widths).enumerated() {
      let gap = String(repeating: " ", count: max(0, width - DisplayWidth.of(cell)))
      line += "  " + (number == 1 || number == 3 ? gap + cell : cell + gap)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  // MARK: What begins when, and what was not read

  private func timeline(_ report: RegisterReport) -> [String] {
    let (said, words) = (report.rowWords, report.words)
    var lines: [String] = []
    var day: CalendarDate?
    for row in report.timeline.rows {
      if day != row.day {
        lines += [""] + wrap(words.day(row.day))
        day = row.day
      }
      let text = words.lists.labelled(label: row.entry.system, value: said.starts(row.starts))
      lines += wrap(text, margin: "  ", hang: "    ")
    }
    return lines.isEmpty ? wrap(words.register.nothingBegins(day: report.until)) : lines
  }

  private func broken(_ table: RegisterTable, _ words: Words) -> [String] {
    guard !table.broken.isEmpty else { return [] }
    return [""] + wrap(words.register.screenNotRead)
      + table.broken.flatMap { wrap($0.reason, hang: "    ") }
  }

  // MARK: Lines

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
