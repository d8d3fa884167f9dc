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
    var lines = wrap(
      "\(report.title), re-checked for \(report.table.date.long) with \(report.madeWith).")
    lines += wrap("\(report.summary).")
    lines.append("")
    for row in report.table.rows { lines += self.lines(row, RecheckWords(report: report)) }
    if !report.table.broken.isEmpty {
      lines += ["", "NOT READ"]
      for broken in report.table.broken { lines += wrap(broken.reason, hang: "    ") }
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private func lines(_ row: Recheck, _ words: RecheckWords) -> [String] {
    let begun = words.begun(row).map { wrap($0, margin: "    ", hang: "      ") } ?? []
    let name = "\(row.system) (\(row.place))"
    switch row.verdict {
    case .same: return wrap("SAME: \(name)", hang: "    ") + begun
    case .unknown(let missing):
      return wrap("UNKNOWN: \(name)", hang: "    ")
        + wrap(RecheckWords.missing(row, missing), margin: "    ") + begun
    case .changed(let differences):
      return wrap("CHANGED: \(name)", hang: "    ")
        + wrap("answered under \(ProvenanceText.full(row.answeredUnder))", margin: "    ")
        + grouped(differences.map { words.line($0) }) + begun
    }
  }

  /// What changes in the same way stands in one place: often it is a day that moved for many duties.
  private func grouped(_ all: [RecheckWords.Line]) -> [String] {
    var groups: [[RecheckWords.Line]] = []
    for line in all {
      let place = groups.firstIndex { group in
        (group[0].kind, group[0].old, group[0].new) == (line.kind, line.old, line.new)
      }
      if let place { groups[place].append(line) } else { groups.append([line]) }
    }
    return groups.flatMap { lines($0) }
  }

  private func lines(_ group: [RecheckWords.Line]) -> [String] {
    let line = group[0]
    let steps = [line.old.map { "was \($0)" }, line.new.map { "now \($0)" }]
      .compactMap { $0 }.joined(separator: "; ")
    let head = line.code == "tier" ? "Tier" : line.kind
    if group.count == 1, line.code == "tier" {
      return wrap("\(head): \(steps)", margin: "    ", hang: "      ")
    }
    let titles = group.map(\.title).joined(separator: "; ")
    let count = group.count > 1 ? " (\(group.count))" : ""
    return wrap("\(head)\(count): \(titles): \(steps)", margin: "    ", hang: "      ")
  }

  private func wrap(_ text: String, margin: String = "", hang: String? = nil) -> [String] {
    let clean = SafeText.line(text)
    return Wrapping.lines(
      of: isUnicode ? clean : PlainSigns.of(clean), width: width, first: margin,
      rest: hang ?? margin)
  }
}
