import Assessments
package import Documents
import Questionnaires
import Reasoning
import Register
import Reports
import Wording

extension ComparisonReport {
  private var phrases: ComparisonPhrases { words.comparison }

  package var document: Document {
    Document(
      kind: phrases.kind, title: title,
      subtitle: phrases.subtitle(
        count: comparison.sides.count, day: date, lawAsOf: questionnaire.lawAsOf),
      language: words.tag(beside: questionnaire), foreign: questionnaire.translation?.foreign,
      labels: Document.Labels(
        skip: phrases.skip, contents: phrases.contents, contentsHead: phrases.contentsHead,
        result: phrases.result, colon: words.lists.colon),
      blocks: results + decisions + differences + [.paragraph([.text(phrases.caution)])])
  }

  private var results: [Block] {
    [
      .heading(level: 2, phrases.headingResults),
      .table(
        Table(
          caption: phrases.captionResults,
          columns: [
            phrases.columnAssessment, phrases.columnResult, phrases.columnPeople,
            phrases.columnChanged, phrases.columnFile,
          ],
          rows: zip(names, comparison.sides).map { name, side in
            let assessment = side.fitted.assessment
            let people = assessment.people
            return [
              [.strong(name)], [.text(Headline(side.analysis, words).text)],
              [people.isEmpty ? .text(phrases.peopleUnknown) : .typed(words.list(people))],
              [.text(words.moment(assessment.changed))], [.typed(side.name)],
            ]
          })),
    ]
  }

  private var decisions: [Block] {
    guard !comparison.isSame else { return [] }
    let blocks = comparison.sides.indices.dropFirst().flatMap { number -> [Block] in
      let verdict = verdict(on: number)
      let remark: [Block] = verdict.remark.map { [.paragraph([.text($0)])] } ?? []
      let list: [Block] = verdict.lines.isEmpty ? [] : [.list(verdict.lines.map { [.text($0)] })]
      return [.paragraph([.text(verdict.summary)])] + list + remark
    }
    return [.heading(level: 2, phrases.headingDecides)] + blocks
  }

  private var differences: [Block] {
    var blocks: [Block] = [.heading(level: 2, phrases.headingDifferences)]
    if comparison.isSame {
      blocks.append(.paragraph([.text(phrases.nowhere)]))
    } else {
      blocks.append(
        .table(
          Table(
            caption: phrases.captionDifferences,
            columns: [phrases.columnQuestion] + names + [phrases.columnDecides],
            rows: comparison.rows.map(row))))
    }
    return blocks + [.paragraph([.text(counts)])]
  }

  private func row(_ row: AnswerComparison.Row) -> [[Inline]] {
    let cells = row.cells.map { cell -> [Inline] in
      let text = text(cell, to: row.question)
      let answer: [Inline] = [cell.answer == nil ? .text(text) : .typed(text)]
      guard let giver = giver(cell) else { return answer }
      return Places.fill(
        words.lists.bracketed(text: Places.first, remark: Places.second), answer, [.typed(giver)])
    }
    return [[.text(row.question.statement)]] + cells + [[.text(decides(row))]]
  }

  /// Whether a difference decides; with more than two documents, against the answers of which.
  func decides(_ row: AnswerComparison.Row) -> String {
    if row.deciding.isEmpty { return phrases.decidesNothing }
    guard comparison.sides.count > 2 else { return phrases.decides }
    return words.list(row.deciding.map { names[$0] })
  }

  private var counts: String {
    let alike = phrases.alike(count: comparison.alikeCount)
    guard comparison.idleCount > 0 else { return alike }
    return "\(alike) \(phrases.idle(count: comparison.idleCount))"
  }
}
