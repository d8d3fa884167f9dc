import Assessments
package import Documents
import Questionnaires
import Register
import Wording

extension RecheckReport {
  private var phrases: RecheckPhrases { words.recheck }

  package var document: Document {
    Document(
      kind: phrases.kind, title: title,
      subtitle: phrases.subtitle(day: table.date, questionnaire: madeWith, summary: summary),
      language: words.tag(beside: questionnaire), foreign: questionnaire.translation?.foreign,
      labels: .init(
        skip: phrases.skip, contents: phrases.contents, contentsHead: phrases.contentsHead,
        result: phrases.result, colon: words.lists.colon),
      blocks: table.rows.flatMap { blocks($0) } + broken
        + closing)
  }

  private var closing: [Block] {
    ([questionnaire.disclaimer] + words.remarks(on: questionnaire))
      .map { .paragraph([.text($0)]) }
  }

  private func blocks(_ row: Recheck) -> [Block] {
    let said = RecheckWords(report: self)
    let head = Block.heading(level: 2, row.system)
    let file = Block.paragraph(
      Places.fill(
        phrases.answeredUnder(
          file: Places.first, questionnaire: words.provenance.full(row.answeredUnder)),
        [.typed(row.place)]))
    let begun =
      said.begun(row).map { days in
        Block.paragraph([
          .text(
            row.awaitsLaunch
              ? phrases.begunUnlaunchedSentence(days: days) : phrases.begunSentence(days: days))
        ])
      }.map { [$0] } ?? []
    switch row.verdict {
    case .same: return [head, file, .paragraph([.text(phrases.same)])] + begun
    case .unknown(let missing):
      return [head, file, .paragraph([.strong(said.missing(row, missing))])] + begun
    case .changed(let differences):
      let table = Table(
        caption: phrases.caption(system: row.system),
        columns: [
          phrases.columnWhat, phrases.columnAbout, phrases.columnBefore, phrases.columnNow,
        ],
        rows: differences.map { difference in
          let line = said.line(difference)
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
      .heading(level: 2, phrases.headingNotRead),
      .list(table.broken.map { [.typed($0.reason)] }),
    ]
  }
}
