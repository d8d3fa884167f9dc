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
    var pairs: [Block.Pair] = [
      (name: words.reports.workState, value: line(on: state, isLate: isLate))
    ]
    if let note = state.note { pairs.append((name: words.reports.workNote, value: [.typed(note)])) }
    if !state.evidence.isEmpty {
      pairs.append(
        (name: words.reports.workEvidence, value: [.typed(words.duties.evidence(state.evidence))]))
    }
    return pairs
  }

  /// The same of all duties that somebody worked on, a line each, for a report without their cards.
  var workSoFar: [Block] {
    let lines = report.outcome.duties.compactMap { given -> [Inline]? in
      guard given.status != .ruledOut, let line = work(on: given.duty).first?.value else {
        return nil
      }
      return labelled(given.duty.title, line)
    }
    let kept = keptWork
    guard !lines.isEmpty || !kept.isEmpty else { return [] }
    return [.heading(level: 2, words.reports.headingWork)] + (lines.isEmpty ? [] : [.list(lines)])
      + kept
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
      return labelled(title ?? name, line(on: state, isLate: false))
    }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(level: 3, words.reports.headingWorkKept),
      .paragraph([.text(words.reports.workKept)]), .list(lines),
    ]
  }

  /// `doing; Ann Berg, by 1 Dec 2026 (late)`
  private func line(on state: DutyRecord.State, isLate: Bool) -> [Inline] {
    let kind = words.duties.state(state.progress.kind)
    var line: [Inline] =
      state.progress.reason.map { reason in
        Inline.line([.typed(reason.text)]) { words.lists.labelled(label: kind, value: $0[0]) }
      } ?? [.text(kind)]
    if let who = words.duties.who(state, isLate: isLate) {
      line += [.text(words.lists.semicolon), .typed(who)]
    }
    return line
  }

  private func labelled(_ title: String, _ value: [Inline]) -> [Inline] {
    Inline.line([.strong(title)], value) { words.lists.labelled(label: $0[0], value: $0[1]) }
  }
}
