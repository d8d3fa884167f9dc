package import Documents
import Questionnaires
import Register
package import RegisterReports

extension RecheckReport: Tellable {
  package static var formats: [ReportFormat] {
    [.txt, .csv, .xlsx, .json, .html, .md, .docx, .pdf]
  }

  package static func refusal(of format: ReportFormat) -> String {
    format == .ics
      ? "a re-check makes no calendar; \(ProgramName.shown) list -o days.ics writes all days as they are "
        + "now"
      : "a re-check is written as \(ReportFormat.list(formats)), not as \(format.rawValue)"
  }

  package var spreadsheet: Workbook? { workbook }
  package var mainTable: Sheet? { leadingSheet }
  package var machineText: String? { json }
  package var stamp: String { "\(table.date)T00:00:00Z" }

  package func text(width: Int, isUnicode: Bool) -> String {
    RecheckScreen(width: width, isUnicode: isUnicode).render(self)
  }
}
