import Assessments
import Documents
import Questionnaires
import Reasoning
import Wording

/// The work on duties, in small lines beside what the law asks.
extension DocumentBuilder {
  /// How the work on a duty stands; empty when nobody said anything.
  func work(on duty: Duty) -> [Block.Pair] {
    guard let state = report.assessment[duty.id]?.state, state != DutyRecord.State() else {
      return []
    }
    let isLate =
      state.progress.isPending && (state.day.map { $0 < report.outcome.date } ?? false)
    var pairs: [Block.Pair] = [(name: "State", value: Self.words(state, isLate: isLate))]
    if let note = state.note { pairs.append((name: "Note", value: [.typed(note)])) }
    if !state.evidence.isEmpty {
      pairs.append(
        (name: "Evidence", value: [.typed(DutyWords.evidence(state.evidence))]))
    }
    return pairs
  }

  /// The same of all duties that somebody worked on, a line each, for a report without their cards.
  var workSoFar: [Block] {
    let lines = report.outcome.duties.compactMap { given -> [Inline]? in
      guard given.status != .ruledOut, let line = work(on: given.duty).first?.value else {
        return nil
      }
      return [.strong(given.duty.title), .text(": ")] + line
    }
    let kept = keptWork
    guard !lines.isEmpty || !kept.isEmpty else { return [] }
    return [.heading(level: 2, "Work on the duties")] + (lines.isEmpty ? [] : [.list(lines)]) + kept
  }

  /// Work on duties that the answers do not lead to any more.
  var keptWork: [Block] {
    let given = Set(
      report.outcome.duties.filter { $0.status != .ruledOut }.map(\.duty.id.text))
    let lines = report.assessment.dutyNames.compactMap { name -> [Inline]? in
      guard !given.contains(name), let state = report.assessment.dutyRecords[name]?.state,
        state != DutyRecord.State()
      else { return nil }
      let title = report.questionnaire.duties.first { $0.id.text == name }?.title
      return [.strong(title ?? name), .text(": ")] + Self.words(state, isLate: false)
    }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(level: 3, "Work that is kept"),
      .paragraph([.text("The answers do not lead to these duties any more.")]), .list(lines),
    ]
  }

  /// `doing; Ann Berg, by 1 Dec 2026 (late)`
  private static func words(_ state: DutyRecord.State, isLate: Bool) -> [Inline] {
    var line: [Inline] =
      state.progress.reason.map { [.text("not needed: "), .typed($0.text)] }
      ?? [.text(DutyWords.state(state.progress.kind))]
    if let who = DutyWords.who(state, isLate: isLate) { line += [.text("; "), .typed(who)] }
    return line
  }
}
