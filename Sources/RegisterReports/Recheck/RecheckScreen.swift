import Assessments
import Questionnaires
import Register
import Typography
import Wording

/// A re-check on a screen: what changed in full, what is the same in one line each.
package struct RecheckScreen {
  private let width: Int
  private let isUnicode: Bool

  /// `width` in columns, at least 20. Without Unicode, typographic signs become ASCII.
  package init(width: Int, isUnicode: Bool) {
    self.width = max(20, width)
    self.isUnicode = isUnicode
  }

  /// The text, every line at most `width` columns.
  package func render(_ report: RecheckReport) -> String {
    let phrases = report.words.recheck
    var lines = wrap(
      phrases.screenHead(
        title: report.title, day: report.table.date, questionnaire: report.madeWith))
    lines += wrap(phrases.screenSummary(summary: report.summary))
    lines.append("")
    for row in report.table.rows { lines += self.lines(row, report) }
    if !report.table.broken.isEmpty {
      lines += [""] + wrap(phrases.screenNotRead)
      for broken in report.table.broken { lines += wrap(broken.reason, hang: "    ") }
    }
    lines += report.words.remarks(on: report.questionnaire).flatMap { [""] + wrap($0) }
    return lines.map { "\($0)\n" }.joined()
  }

  private func lines(_ row: Recheck, _ report: RecheckReport) -> [String] {
    let (said, words) = (RecheckWords(report: report), report.words)
    let phrases = words.recheck
    let begun =
      said.begun(row).map { days in
        wrap(
          row.awaitsLaunch ? phrases.begunUnlaunched(days: days) : phrases.begun(days: days),
          margin: "    ", hang: "      ")
      } ?? []
    let name = words.lists.bracketed(text: row.system, remark: row.place)
    switch row.verdict {
    case .same: return wrap(phrases.screenSame(system: name), hang: "    ") + begun
    case .unknown(let missing):
      return wrap(phrases.screenUnknown(system: name), hang: "    ")
        + wrap(said.missing(row, missing), margin: "    ") + begun
    case .changed(let differences):
      let under = phrases.screenAnsweredUnder(
        questionnaire: words.provenance.full(row.answeredUnder))
      return wrap(phrases.screenChanged(system: name), hang: "    ")
        + wrap(under, margin: "    ")
        + grouped(differences.map { said.line($0) }, words) + begun
    }
  }

  /// What changes in the same way stands in one place: often it is a day that moved for many duties.
  private func grouped(_ all: [RecheckWords.Line], _ words: Words) -> [String] {
    var groups: [[RecheckWords.Line]] = []
    for line in all {
      let place = groups.firstIndex { group in
        (group[0].kind, group[0].old, group[0].new) == (line.kind, line.old, line.new)
      }
      if let place { groups[place].append(line) } else { groups.append([line]) }
    }
    return groups.flatMap { group in
      wrap(text(group, words), margin: "    ", hang: "      ")
    }
  }

  private func text(_ group: [RecheckWords.Line], _ words: Words) -> String {
    let (line, phrases) = (group[0], words.recheck)
    let states = words.clauses(
      [line.old.map { phrases.was(state: $0) }, line.new.map { phrases.now(state: $0) }]
        .compactMap { $0 })
    if group.count == 1, line.code == "tier" {
      return words.lists.labelled(label: line.kind, value: states)
    }
    let titles = words.clauses(group.map(\.title))
    return group.count > 1
      ? phrases.lineCounted(kind: line.kind, number: group.count, titles: titles, states: states)
      : phrases.line(kind: line.kind, titles: titles, states: states)
  }

  private func wrap(_ text: String, margin: String = "", hang: String? = nil) -> [String] {
    let clean = SafeText.line(text)
    return Wrapping.lines(
      of: isUnicode ? clean : PlainSigns.of(clean), width: width, first: margin,
      rest: hang ?? margin)
  }
}
