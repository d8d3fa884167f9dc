import CommandSupport
package import Documents
import Questionnaires
import Register
package import RegisterReports
package import Wording

extension RecheckReport: Tellable {
  package static var formats: [ReportFormat] {
    [.txt, .csv, .xlsx, .json, .html, .md, .docx, .pdf]
  }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    format == .ics
      ? words.publishing.refusedRecheckCalendar(
        command: "\(ProgramName.shown) list -o days.ics")
      : words.publishing.refusedRecheck(
        formats: ReportFormat.list(formats, words), format: format.rawValue)
  }

  package var spreadsheet: Workbook? { workbook }
  package var mainTable: Sheet? { leadingSheet }
  package var machineText: String? { json }
  package var stamp: String { "\(table.date)T00:00:00Z" }

  package func text(width: Int, isUnicode: Bool) -> String {
    RecheckScreen(width: width, isUnicode: isUnicode).render(self)
  }
}
