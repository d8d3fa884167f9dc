import Assessments
package import Documents
import JSONText
import Questionnaires
import Reasoning
import Register
import ReportFormats
import Reports
import Wording

extension ComparisonReport {
  package var workbook: Workbook { Workbook(sheets: [differenceSheet, resultSheet]) }

  /// One row for each question that is answered differently.
  package var differenceSheet: Sheet {
    let phrases = words.comparison
    return Sheet(
      name: phrases.sheetDifferences,
      columns: [.init(phrases.columnId, width: 24), .init(phrases.columnQuestion, width: 50)]
        + names.flatMap { name -> [Sheet.Column] in
          [
            .init(name, width: 36), .init(phrases.columnBy(file: name), width: 20),
            .init(phrases.columnOn(file: name), width: 12),
          ]
        } + [.init(phrases.columnDecides, width: 16)],
      rows: comparison.rows.map { row in
        let question: [Cell] = [.text(row.question.id.text), .text(row.question.statement)]
        let cells = row.cells.flatMap { cell -> [Cell] in
          let day = cell.given.flatMap { CalendarDate(iso: String($0.at.description.prefix(10))) }
          return [
            .text(text(cell, to: row.question)), cell.given?.by.map { .text($0) } ?? .empty,
            cell.answer == nil ? .empty : day.map { .day(Day($0)) } ?? .empty,
          ]
        }
        return question + cells + [.text(decides(row))]
      })
  }

  private var resultSheet: Sheet {
    let phrases = words.comparison
    return Sheet(
      name: phrases.sheetResults,
      columns: [
        .init(phrases.columnAssessment, width: 30), .init(phrases.columnResult, width: 60),
        .init(phrases.columnPeople, width: 24), .init(phrases.columnFile, width: 40),
      ],
      rows: zip(names, comparison.sides).map { name, side in
        [
          .text(name), .text(Headline(side.analysis, words).text),
          .text(words.clauses(side.fitted.assessment.people)), .text(side.name),
        ]
      })
  }

  /// The comparison for programs.
  package var json: String { JSONWriter(style: .pretty).text(output) }

  private var output: JSONOutput {
    .object([
      "format": .integer(1),
      "asOf": .string(date.description),
      "assessments": .array(
        comparison.sides.map { side in
          .object([
            "file": .string(side.name), "system": .string(side.fitted.assessment.system.name),
            "possible": .strings(side.analysis.outcome.possibleTiers.map(\.rawValue)),
            "answeredBy": .strings(side.fitted.assessment.people),
            "changed": .string(side.fitted.assessment.changed.description),
          ])
        }),
      "deciding": .array(
        comparison.deciding.enumerated().map { number, found in
          .object([
            "with": .string(comparison.sides[number + 1].name),
            "sets": .array(
              found.sets.map { set in
                .object([
                  "questions": .strings(set.questions.map(\.text)),
                  "possible": .strings(set.tiers.map(\.rawValue)),
                ])
              }),
            "complete": .bool(!found.isCut),
          ])
        }),
      "differences": .array(comparison.rows.map(difference)),
      "alike": .integer(comparison.alikeCount),
      "withoutEffect": .integer(comparison.idleCount),
    ])
  }

  private func difference(_ row: AnswerComparison.Row) -> JSONOutput {
    .object([
      "question": .string(row.question.id.text),
      "answers": .array(
        zip(comparison.sides, row.cells).map { side, cell in
          .object([
            "file": .string(side.name), "answer": cell.answer?.output ?? .null,
            "by": cell.given?.by.map { .string($0) },
            "at": cell.given.map { .string($0.at.description) },
            "asked": .bool(cell.isAsked),
          ])
        }),
      "decides": .bool(!row.deciding.isEmpty),
    ])
  }
}
