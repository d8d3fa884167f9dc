import Assessments
package import Documents
import JSONText
import Questionnaires
import Register
import Typography
import Wording

extension RecheckReport {
  package var workbook: Workbook { Workbook(sheets: [leadingSheet]) }

  /// One row for each difference; a document that has none has one row that says so.
  package var leadingSheet: Sheet {
    Sheet(
      name: "Re-check",
      columns: [
        .init("System", width: 32), .init("File", width: 40), .init("Verdict", width: 12),
        .init("What", width: 18), .init("Id", width: 20), .init("About", width: 50),
        .init("Before", width: 36), .init("Now", width: 36),
      ],
      rows: table.rows.flatMap { rows($0) }
        + table.broken.map { broken in
          [
            .empty, .text(broken.place), .text("not read"), .empty, .empty, .empty, .empty,
            .text(broken.reason),
          ]
        })
  }

  private func rows(_ row: Recheck) -> [[Cell]] {
    let words = RecheckWords(report: self)
    func cells(_ verdict: String, _ rest: [Cell]) -> [Cell] {
      [.text(row.system), .text(row.place), .text(verdict)] + rest
    }
    switch row.verdict {
    case .same: return [cells("same", Array(repeating: .empty, count: 5))]
    case .unknown(let missing):
      return [
        cells(
          "unknown",
          [.empty, .empty, .empty, .empty, .text(RecheckWords.missing(row, missing))])
      ]
    case .changed(let differences):
      return differences.map { difference in
        let line = words.line(difference)
        return cells(
          "changed",
          [
            .text(line.kind), line.id.map { .text($0) } ?? .empty, .text(line.title),
            line.old.map { .text($0) } ?? .empty, line.new.map { .text($0) } ?? .empty,
          ])
      }
    }
  }

  /// For programs; `schema/recheck.json` describes it.
  package var json: String {
    JSONWriter(style: .pretty).text(
      .object([
        "format": .integer(1), "on": .string(table.date.description),
        "questionnaire": .object([
          "id": .string(questionnaire.id), "version": .string(questionnaire.version),
          "lawAsOf": .string(questionnaire.lawAsOf.description),
        ]),
        "assessments": .array(table.rows.map { output($0) }),
        "notRead": .array(
          table.broken.map { .object(["file": .string($0.place), "why": .string($0.reason)]) }),
      ]))
  }

  private func output(_ row: Recheck) -> JSONOutput {
    let words = RecheckWords(report: self)
    let (verdict, why): (String, String?) =
      switch row.verdict {
      case .same: ("same", nil)
      case .changed: ("changed", nil)
      case .unknown(let missing): ("unknown", RecheckWords.missing(row, missing))
      }
    return .object([
      "system": .string(row.system), "file": .string(row.place), "verdict": .string(verdict),
      "why": why.map { .string($0) },
      "answeredUnder": .object([
        "version": .string(row.answeredUnder.version),
        "lawAsOf": .string(row.answeredUnder.lawAsOf.description),
      ]),
      "differences": .array(
        row.differences.map { difference in
          let line = words.line(difference)
          return .object([
            "what": .string(line.code), "id": line.id.map { .string($0) },
            "title": .string(line.title), "old": line.old.map { .string($0) },
            "new": line.new.map { .string($0) },
          ])
        }),
      "begun": .array(
        row.begun.map { start in
          .object([
            "day": .string(start.day.description),
            "title": .string(RegisterWords(questionnaire).title(of: start.subject)),
          ])
        }),
    ])
  }

  /// Nothing of a re-check belongs into a calendar; `list --timeline` has the days.
  package var calendar: Calendar {
    Calendar(name: title, language: questionnaire.language, stamp: "20000101T000000Z", entries: [])
  }
}
