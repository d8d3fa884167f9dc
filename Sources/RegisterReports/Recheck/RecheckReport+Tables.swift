import Assessments
package import Documents
import JSONText
import Questionnaires
import Register
import ReportFormats
import Typography
import Wording

extension RecheckReport {
  package var workbook: Workbook { Workbook(sheets: [leadingSheet]) }

  /// One row for each difference; a document that has none has one row that says so.
  package var leadingSheet: Sheet {
    let phrases = words.recheck
    return Sheet(
      name: phrases.sheet,
      columns: [
        .init(phrases.columnSystem, width: 32), .init(phrases.columnFile, width: 40),
        .init(phrases.columnVerdict, width: 12), .init(phrases.columnWhat, width: 18),
        .init(phrases.columnId, width: 20), .init(phrases.columnAbout, width: 50),
        .init(phrases.columnBefore, width: 36), .init(phrases.columnNow, width: 36),
      ],
      rows: table.rows.flatMap { rows($0) }
        + table.broken.map { broken in
          [
            .empty, .text(broken.place), .text(phrases.verdictNotRead), .empty, .empty, .empty,
            .empty, .text(broken.reason),
          ]
        })
  }

  private func rows(_ row: Recheck) -> [[Cell]] {
    let (said, phrases) = (RecheckWords(report: self), words.recheck)
    func cells(_ verdict: String, _ rest: [Cell]) -> [Cell] {
      [.text(row.system), .text(row.place), .text(verdict)] + rest
    }
    switch row.verdict {
    case .same: return [cells(phrases.verdictSame, Array(repeating: .empty, count: 5))]
    case .unknown(let missing):
      return [
        cells(
          phrases.verdictUnknown,
          [.empty, .empty, .empty, .empty, .text(said.missing(row, missing))])
      ]
    case .changed(let differences):
      return differences.map { difference in
        let line = said.line(difference)
        return cells(
          phrases.verdictChanged,
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
        "format": .integer(1), "language": .string(words.tag(beside: questionnaire)),
        "translation": questionnaire.translation?.output, "on": .string(table.date.description),
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
    let said = RecheckWords(report: self)
    let (verdict, why): (String, String?) =
      switch row.verdict {
      case .same: ("same", nil)
      case .changed: ("changed", nil)
      case .unknown(let missing): ("unknown", said.missing(row, missing))
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
          let line = said.line(difference)
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
            "title": .string(RegisterWords(questionnaire, words).title(of: start.subject)),
            "certain": .bool(start.isCertain),
          ])
        }),
    ])
  }

  /// Nothing of a re-check belongs into a calendar; `list --timeline` has the days.
  package var calendar: Calendar {
    Calendar(
      name: title, language: words.tag(beside: questionnaire), stamp: "20000101T000000Z",
      entries: [])
  }
}
