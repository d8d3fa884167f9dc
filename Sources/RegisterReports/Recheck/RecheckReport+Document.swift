import Assessments
package import Documents
import Questionnaires
import Register
import Wording

extension RecheckReport {
  package var document: Document {
    Document(
      kind: "EU AI Act re-check", title: title,
      subtitle: "For \(table.date.long), with \(madeWith). \(summary).",
      language: questionnaire.language,
      labels: .init(
        skip: "Skip to the result", contents: "Contents", contentsHead: "In this re-check",
        result: "Result"),
      blocks: table.rows.flatMap { blocks($0) } + broken
        + [.paragraph([.text(questionnaire.disclaimer)])])
  }

  private func blocks(_ row: Recheck) -> [Block] {
    let words = RecheckWords(report: self)
    let head = Block.heading(level: 2, row.system)
    let file = Block.paragraph([
      .typed(row.place), .text(", answered under \(ProvenanceText.full(row.answeredUnder))"),
    ])
    let begun = words.begun(row).map { [Block.paragraph([.text("\($0).")])] } ?? []
    switch row.verdict {
    case .same:
      return [head, file, .paragraph([.text("The same as before.")])] + begun
    case .unknown(let missing):
      return [head, file, .paragraph([.strong(RecheckWords.missing(row, missing))])] + begun
    case .changed(let differences):
      let table = Table(
        caption: "What changes for \(row.system)", columns: ["What", "About", "Before", "Now"],
        rows: differences.map { difference in
          let line = words.line(difference)
          return [
            [.text(line.kind)], [.text(line.title)], [.text(line.old ?? "–")],
            [.text(line.new ?? "–")],
          ]
        })
      return [head, file, .table(table)] + begun
    }
  }

  private var broken: [Block] {
    guard !table.broken.isEmpty else { return [] }
    return [
      .heading(level: 2, "Files that were not read"),
      .list(table.broken.map { [.typed($0.reason)] }),
    ]
  }
}
