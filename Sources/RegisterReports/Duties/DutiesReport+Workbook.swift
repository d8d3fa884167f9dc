import Assessments
package import Documents
import Questionnaires
import Reasoning
import Register
import ReportFormats
import Wording

extension DutiesReport {
  package var workbook: Workbook {
    broken.isEmpty ? Workbook(sheets: [sheet]) : Workbook(sheets: [sheet, unreadSheet])
  }

  /// One row for each duty of each system.
  package var sheet: Sheet {
    let phrases = words.dutyBook
    return Sheet(
      name: phrases.sheetDuties,
      columns: [
        .init(phrases.columnSystem, width: 24), .init(phrases.columnFile, width: 24),
        .init(phrases.columnId, width: 14), .init(phrases.columnDuty, width: 40),
        .init(phrases.columnRole, width: 18), .init(phrases.columnState, width: 12),
        .init(phrases.columnBecause, width: 30), .init(phrases.columnPerson, width: 20),
        .init(phrases.columnBy, width: 12), .init(phrases.columnLate, width: 8),
        .init(phrases.columnLaw, width: 28), .init(phrases.columnFrom, width: 12),
        .init(phrases.columnArticle, width: 20), .init(phrases.columnNote, width: 30),
        .init(phrases.columnEvidence, width: 40), .init(phrases.columnCertain, width: 10),
      ],
      rows: systems.flatMap { system in system.duties.map { row($0, of: system) } })
  }

  private func row(_ work: DutyWork, of system: System) -> [Cell] {
    let state = work.state
    var from = Cell.empty
    if case .from(let day)? = work.time { from = .day(Day(day)) }
    return [
      .text(system.name), .text(system.place), .text(work.name), .text(work.title),
      .optional(role(work)), .text(words.duties.state(state.progress.kind)),
      .optional(state.progress.reason?.text), .optional(state.person),
      state.day.map { .day(Day($0)) } ?? .empty, .text(isLate(work) ? words.dutyBook.late : ""),
      .text(law(work)), from, .optional(work.duty?.reference), .optional(state.note),
      .text(words.duties.evidence(state.evidence)), certain(work),
    ]
  }

  /// Nothing for what the result does not give.
  private func certain(_ work: DutyWork) -> Cell {
    switch work.standing {
    case .certain: .text(words.dutyBook.isCertain)
    case .possible: .text(words.dutyBook.isPossible)
    case .gone, .unknown: .empty
    }
  }

  private var unreadSheet: Sheet {
    Sheet(
      name: words.dutyBook.sheetNotRead,
      columns: [
        .init(words.dutyBook.columnFile, width: 30), .init(words.dutyBook.columnWhy, width: 80),
      ],
      rows: broken.map { [.text($0.place), .text($0.reason)] })
  }
}
