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
    var lines = lines(of: report, shortFor: nil)
    // The prompt of the shell takes a line as well.
    if let rows = report.rows, !report.isTimeline, lines.count >= rows {
      // What is urgent stands at the top and must not run off there.
      var count = min(report.table.entries.count, rows)
      repeat {
        lines = self.lines(of: report, shortFor: count)
        count -= 1
      } while lines.count >= rows && count > 0
    }
    return lines.map { "\($0)\n" }.joined()
  }

  /// - Parameter most: how many systems are shown in short; nil for all in full.
  private func lines(of report: RegisterReport, shortFor most: Int?) -> [String] {
    let (said, words) = (report.rowWords, report.words)
    let entries = Array(report.table.entries.prefix(most ?? .max))
    var lines = wrap(
      words.register.screenHead(
        title: report.title, day: report.table.date, summary: said.summary(report.table)))
    if report.isTimeline {
      lines += timeline(report)
    } else if !report.table.entries.isEmpty {
      lines.append("")
      lines += table(entries, said, isShort: most != nil)
      let rest = report.table.entries.count - entries.count
      if rest > 0 { lines += wrap(words.register.more(count: rest)) }
      if entries.contains(where: { $0.nextDay?.isCertain == false && !$0.isBannedNow }) {
        lines += [""] + wrap(words.register.doubtfulDay)
      }
    }
    lines += broken(report.table, words)
    if report.table.otherwiseCount > 0 {
      lines += [""] + wrap(words.register.otherTiers(count: report.table.otherwiseCount))
    }
    if most != nil { lines += [""] + wrap(words.register.shortForm) }
    return lines + words.remarks(on: report.questionnaire).flatMap { [""] + wrap($0) }
  }

  // MARK: Systems

  private func table(
    _ entries: [RegisterEntry], _ said: RegisterWords, isShort: Bool
  ) -> [String] {
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
      return entries.flatMap { stacked($0, said, isShort: isShort) }
    }
    let head = pad(plain(phrases.screenSystem), name) + columns(titles, widths)
    return [head]
      + zip(entries, rows).flatMap { entry, cells in
        let system = isShort ? [cut(entry.system, name)] : wrap(entry.system, width: name)
        return [pad(system[0], name) + columns(cells, widths)] + system.dropFirst()
          + (isShort ? [] : wrap(said.words.clauses(rest(entry, said)), margin: "    "))
      }
  }

  private func cells(_ entry: RegisterEntry, _ said: RegisterWords) -> [String] {
    [
      said.tier(entry), said.words.number(entry.openCount), said.nextDay(of: entry),
      said.words.number(entry.openDuties.count),
    ].map(plain)
  }

  /// A system where there is no room for columns.
  private func stacked(
    _ entry: RegisterEntry, _ said: RegisterWords, isShort: Bool
  ) -> [String] {
    let phrases = said.words.register
    let next =
      entry.isBannedNow
      ? phrases.screenNextNow
      : entry.nextDay.map {
        $0.isCertain
          ? phrases.screenNext(day: $0.day) : phrases.screenNextDoubtful(day: $0.day)
      } ?? phrases.screenNextNone
    let columns = [
      said.tier(entry), phrases.screenOpenPoints(count: entry.openCount), next,
      phrases.screenDutiesOpen(count: entry.openDuties.count),
    ]
    return wrap(entry.system) + wrap(said.words.clauses(columns), margin: "  ")
      + (isShort ? [] : wrap(said.words.clauses(rest(entry, said)), margin: "  "))
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

  /// What begins for several systems stands once for each day.
  private func timeline(_ report: RegisterReport) -> [String] {
    let (said, words) = (report.rowWords, report.words)
    var lines: [String] = []
    for (day, rows) in report.timeline.days {
      lines += [""] + wrap(words.day(day))
      var begins: [(what: String, systems: [String])] = []
      for row in rows {
        for what in said.parts(of: row.starts) {
          if let place = begins.firstIndex(where: { $0.what == what }) {
            begins[place].systems.append(row.entry.system)
          } else {
            begins.append((what, [row.entry.system]))
          }
        }
      }
      // What begins for the same systems stands together.
      while let systems = begins.first?.systems {
        let what = words.clauses(begins.filter { $0.systems == systems }.map(\.what))
        begins.removeAll { $0.systems == systems }
        let text = words.lists.labelled(label: words.list(systems), value: what)
        lines += wrap(text, margin: "  ", hang: "    ")
      }
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

  /// On one line.
  private func cut(_ text: String, _ width: Int) -> String {
    let whole = wrap(text, width: width)
    guard whole.count > 1 else { return whole[0] }
    let sign = plain("…")
    return wrap(text, width: width - DisplayWidth.of(sign))[0] + sign
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
