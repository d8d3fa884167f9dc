import Assessments
package import Documents
import Questionnaires
import Reasoning
import Register
import Wording

extension DutiesReport {
  /// A table for each system, then what could not be read.
  package var document: Document {
    Document(
      kind: "EU AI Act duties", title: title,
      subtitle: "As of \(date.long) · law as of \(questionnaire.lawAsOf.long)",
      language: questionnaire.language,
      labels: Document.Labels(
        skip: "Skip to the duties", contents: "Contents", contentsHead: "In this list",
        result: "Duties"),
      blocks: [.paragraph([.text("\(summary).")])] + systems.flatMap { blocks(of: $0) } + unread)
  }

  private func blocks(of system: System) -> [Block] {
    let heading = Block.heading(
      level: 2, system.name.isEmpty ? system.place : "\(system.name) (\(system.place))")
    guard !system.duties.isEmpty else {
      return [heading, .paragraph([.text("No duties follow from the answers.")])]
    }
    return [
      heading,
      .table(
        Table(
          caption: "Duties of \(system.name.isEmpty ? system.place : system.name)",
          columns: ["Duty", "State", "Who", "By", "The law", "Article", "Evidence and note"],
          rows: system.duties.map { row($0) })),
    ]
  }

  private func row(_ work: DutyWork) -> [[Inline]] {
    let state = work.state
    let sign: [Inline] = isLate(work) ? [.strong("late"), .text(": ")] : []
    var proof: [Inline] = state.evidence.isEmpty ? [] : [.typed(DutyWords.evidence(state.evidence))]
    if let note = state.note {
      proof += proof.isEmpty ? [.typed(note)] : [.gap, .typed(note)]
    }
    let progress: [Inline] =
      state.progress.reason.map { [.text("not needed: "), .typed($0.text)] }
      ?? [.text(DutyWords.state(state.progress.kind))]
    return [
      [.text(work.title)], sign + progress, [.typed(state.person ?? "nobody")],
      [.text(state.day?.long ?? "no day")], [.text(law(work))],
      [.text(work.duty?.reference ?? "none")], proof.isEmpty ? [.text("none")] : proof,
    ]
  }

  private var unread: [Block] {
    broken.isEmpty
      ? [] : [.heading(level: 2, "Not read"), .list(broken.map { [.typed($0.reason)] })]
  }
}
