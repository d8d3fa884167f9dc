import Assessments
import Questionnaires
import Register
import Typography
import Wording

/// The duties of systems on a screen, each in a few lines that make sense one after the other.
package struct DutiesScreen {
  private let width: Int
  private let isUnicode: Bool

  /// `width` in columns, at least 20. Without Unicode, typographic signs become ASCII.
  package init(width: Int, isUnicode: Bool) {
    self.width = max(20, width)
    self.isUnicode = isUnicode
  }

  /// The text, every line at most `width` columns.
  package func render(_ report: DutiesReport) -> String {
    var lines = wrap("\(report.title), \(report.date.long). \(report.summary).")
    for system in report.systems {
      lines.append("")
      lines += wrap("\(system.name.isEmpty ? "No name" : system.name)  (\(system.place))")
      if system.duties.isEmpty { lines += wrap("No duties follow from the answers.", "  ") }
      for work in system.duties { lines += entry(work, report) }
    }
    if !report.broken.isEmpty {
      lines += ["", "NOT READ"] + report.broken.flatMap { wrap($0.reason, "", hang: "    ") }
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private func entry(_ work: DutyWork, _ report: DutiesReport) -> [String] {
    let state = work.state
    let mark = report.isLate(work) ? "late" : DutyWords.state(state.progress.kind)
    let article = work.duty.map { ", \($0.reference)" } ?? ""
    var lines = wrap("[\(mark)] \(work.title) (\(work.name))", "  ", hang: "    ")
    if let who = DutyWords.who(state, isLate: report.isLate(work)) { lines += wrap(who, "    ") }
    lines += wrap("\(report.law(work))\(article)", "    ")
    if let reason = state.progress.reason { lines += wrap("Because: \(reason.text)", "    ") }
    if let note = state.note { lines += wrap("Note: \(SafeText.line(note))", "    ") }
    if !state.evidence.isEmpty {
      lines += wrap("Evidence: \(DutyWords.evidence(state.evidence))", "    ")
    }
    return lines
  }

  private func wrap(_ text: String, _ margin: String = "", hang: String? = nil) -> [String] {
    let clean = SafeText.line(text)
    return Wrapping.lines(
      of: isUnicode ? clean : PlainSigns.of(clean), width: width, first: margin,
      rest: hang ?? margin)
  }
}
