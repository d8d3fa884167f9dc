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
    let phrases = report.words.dutyBook
    var lines = wrap(
      phrases.screenHead(title: report.title, day: report.date, summary: report.summary))
    for system in report.systems {
      lines.append("")
      lines += wrap(
        phrases.screenSystem(
          system: system.name.isEmpty ? phrases.screenNoName : system.name, file: system.place))
      if system.duties.isEmpty { lines += wrap(report.nothing(of: system), "  ") }
      for work in system.others { lines += entry(work, report) }
      if !system.possible.isEmpty { lines += [""] + wrap(phrases.screenPossible, "  ") }
      for work in system.possible { lines += entry(work, report) }
    }
    if !report.broken.isEmpty {
      lines += [""] + wrap(phrases.screenNotRead)
      lines += report.broken.flatMap { wrap($0.reason, "", hang: "    ") }
    }
    lines += report.words.remarks(on: report.questionnaire).flatMap { [""] + wrap($0) }
    return lines.map { "\($0)\n" }.joined()
  }

  private func entry(_ work: DutyWork, _ report: DutiesReport) -> [String] {
    let (state, words) = (work.state, report.words)
    let phrases = words.dutyBook
    let mark = report.isLate(work) ? phrases.late : words.duties.state(state.progress.kind)
    var lines = wrap(
      phrases.screenDuty(state: mark, duty: work.title, id: work.name), "  ", hang: "    ")
    if let who = words.duties.who(state, isLate: report.isLate(work)) {
      lines += wrap(who, "    ")
    }
    lines += wrap(
      words.list([report.law(work)] + (work.duty.map { [$0.reference] } ?? [])), "    ")
    if let reason = state.progress.reason {
      lines += wrap(phrases.screenBecause(reason: reason.text), "    ")
    }
    if let note = state.note {
      lines += wrap(phrases.screenNote(note: SafeText.line(note)), "    ")
    }
    if !state.evidence.isEmpty {
      lines += wrap(
        phrases.screenEvidence(evidence: words.duties.evidence(state.evidence)), "    ")
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
