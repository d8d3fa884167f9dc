import Assessments
package import Documents
import Questionnaires
import Reasoning
import Register
import Wording

extension DutiesReport {
  private var phrases: DutyBookPhrases { words.dutyBook }

  /// A table for each system, then what could not be read.
  package var document: Document {
    Document(
      kind: phrases.kind, title: title,
      subtitle: phrases.subtitle(day: date, lawAsOf: questionnaire.lawAsOf),
      language: words.tag(beside: questionnaire), foreign: questionnaire.translation?.foreign,
      labels: Document.Labels(
        skip: phrases.skip, contents: phrases.contents, contentsHead: phrases.contentsHead,
        result: phrases.result, colon: words.lists.colon),
      blocks: [.paragraph([.text(phrases.summary(summary: summary))])]
        + systems.flatMap { blocks(of: $0) } + unread)
  }

  private func blocks(of system: System) -> [Block] {
    let heading = Block.heading(
      level: 2,
      system.name.isEmpty
        ? system.place : words.lists.bracketed(text: system.name, remark: system.place))
    guard !system.duties.isEmpty else {
      return [heading, .paragraph([.text(nothing(of: system))])]
    }
    let name = system.name.isEmpty ? system.place : system.name
    let others =
      system.others.isEmpty
      ? [] : [table(phrases.caption(system: name), system.others)]
    let possible =
      system.possible.isEmpty
      ? []
      : [
        .heading(level: 3, phrases.headingPossible),
        table(phrases.captionPossible(system: name), system.possible),
      ]
    return [heading] + others + possible
  }

  private func table(_ caption: String, _ duties: [DutyWork]) -> Block {
    .table(
      Table(
        caption: caption,
        columns: [
          phrases.columnDuty, phrases.columnState, phrases.columnWho, phrases.columnBy,
          phrases.columnLaw, phrases.columnArticle, phrases.columnProof,
        ],
        rows: duties.map { row($0) }))
  }

  private func row(_ work: DutyWork) -> [[Inline]] {
    let state = work.state
    var proof: [Inline] =
      state.evidence.isEmpty ? [] : [.typed(words.duties.evidence(state.evidence))]
    if let note = state.note {
      proof += proof.isEmpty ? [.typed(note)] : [.gap, .typed(note)]
    }
    return [
      [.text(work.title)], progress(work), [.typed(state.person ?? phrases.nobody)],
      [.text(state.day.map(words.day) ?? phrases.noDay)], [.text(law(work))],
      [.text(work.duty?.reference ?? phrases.noArticle)],
      proof.isEmpty ? [.text(phrases.noProof)] : proof,
    ]
  }

  /// `late: doing`, `not needed: no such data`
  private func progress(_ work: DutyWork) -> [Inline] {
    let state = words.duties.state(work.state.progress.kind)
    let progress =
      work.state.progress.reason.map {
        Places.fill(
          words.lists.labelled(label: state, value: Places.first), [.typed($0.text)])
      } ?? [.text(state)]
    guard isLate(work) else { return progress }
    return Places.fill(
      words.lists.labelled(label: Places.first, value: Places.second), [.strong(phrases.late)],
      progress)
  }

  private var unread: [Block] {
    broken.isEmpty
      ? []
      : [
        .heading(level: 2, phrases.headingNotRead), .list(broken.map { [.typed($0.reason)] }),
      ]
  }
}
