import Assessments
package import Documents
import Questionnaires
import Reasoning
import Register
import Reports
import Wording

extension ComparisonReport {
  package var document: Document {
    Document(
      kind: "Comparison of answers",
      title: title,
      subtitle: "\(comparison.sides.count) assessments compared for \(date.long) · law as of "
        + questionnaire.lawAsOf.long,
      language: questionnaire.language,
      labels: Document.Labels(
        skip: "Skip to the result", contents: "Contents", contentsHead: "In this comparison",
        result: "Result"),
      blocks: results + decisions + differences + [.paragraph([.text(Self.caution)])])
  }

  private static let caution =
    "This says where answers differ, not which of them is right: the right answer is the one that "
    + "describes the system as it is."

  private var results: [Block] {
    [
      .heading(level: 2, "What each leads to"),
      .table(
        Table(
          caption: "The results",
          columns: ["Assessment", "Result", "Answered by", "Last change", "File"],
          rows: zip(names, comparison.sides).map { name, side in
            let assessment = side.fitted.assessment
            let people = assessment.people
            return [
              [.strong(name)], [.text(Headline(side.analysis, .english).text)],
              [people.isEmpty ? .text("not said") : .typed(people.joined(separator: ", "))],
              [.text(assessment.changed.long)], [.typed(side.name)],
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
    return [.heading(level: 2, "What decides")] + blocks
  }

  private var differences: [Block] {
    var blocks: [Block] = [.heading(level: 2, "Where the answers differ")]
    if comparison.isSame {
      blocks.append(.paragraph([.text("Nowhere: wherever something is asked, all answer alike.")]))
    } else {
      blocks.append(
        .table(
          Table(
            caption: "Answers that differ", columns: ["Question"] + names + ["Decides"],
            rows: comparison.rows.map(row))))
    }
    return blocks + [.paragraph([.text(counts)])]
  }

  private func row(_ row: AnswerComparison.Row) -> [[Inline]] {
    let cells = row.cells.map { cell -> [Inline] in
      let words: [Inline] = [
        cell.answer == nil
          ? .text(words(cell, to: row.question)) : .typed(words(cell, to: row.question))
      ]
      return words + (giver(cell).map { [.text(" ("), .typed($0), .text(")")] } ?? [])
    }
    return [[.text(row.question.statement)]] + cells + [[.text(decides(row))]]
  }

  /// Whether a difference decides; with more than two documents, against the answers of which.
  func decides(_ row: AnswerComparison.Row) -> String {
    if row.deciding.isEmpty { return "no" }
    guard comparison.sides.count > 2 else { return "yes" }
    return row.deciding.map { names[$0] }.joined(separator: ", ")
  }

  private var counts: String {
    let alike =
      "\(Counting.of(comparison.alikeCount, "question is", "questions are")) answered alike."
    guard comparison.idleCount > 0 else { return alike }
    return alike + " "
      + Counting.of(
        comparison.idleCount, "more difference counts for nothing, because the question is",
        "more differences count for nothing, because the questions are")
      + " not asked."
  }
}
