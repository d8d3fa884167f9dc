import Assessments
package import Documents
import Questionnaires
import Reasoning
import Register
import Reports
import Wording

extension DutiesReport {
  package var workbook: Workbook {
    broken.isEmpty ? Workbook(sheets: [sheet]) : Workbook(sheets: [sheet, unreadSheet])
  }

  /// One row for each duty of each system.
  package var sheet: Sheet {
    Sheet(
      name: "Duties",
      columns: [
        .init("System", width: 24), .init("File", width: 24), .init("Id", width: 14),
        .init("Duty", width: 40), .init("Role", width: 18), .init("State", width: 12),
        .init("Because", width: 30), .init("Person", width: 20), .init("By", width: 12),
        .init("Late", width: 8), .init("The law", width: 28), .init("From", width: 12),
        .init("Article", width: 20), .init("Note", width: 30), .init("Evidence", width: 40),
      ],
      rows: systems.flatMap { system in system.duties.map { row($0, of: system) } })
  }

  private func row(_ work: DutyWork, of system: System) -> [Cell] {
    let state = work.state
    var from = Cell.empty
    if case .from(let day)? = work.time { from = .day(Day(day)) }
    return [
      .text(system.name), .text(system.place), .text(work.name), .text(work.title),
      .optional(role(work)), .text(DutyWords.state(state.progress.kind)),
      .optional(state.progress.reason?.text), .optional(state.person),
      state.day.map { .day(Day($0)) } ?? .empty, .text(isLate(work) ? "late" : ""),
      .text(law(work)), from, .optional(work.duty?.reference), .optional(state.note),
      .text(DutyWords.evidence(state.evidence)),
    ]
  }

  private var unreadSheet: Sheet {
    Sheet(
      name: "Not read", columns: [.init("File", width: 30), .init("Why", width: 80)],
      rows: broken.map { [.text($0.place), .text($0.reason)] })
  }
}
