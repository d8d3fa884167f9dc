import Assessments
package import Documents
import Register
package import RegisterReports
package import Wording

extension RegisterReport: Tellable {
  package static var formats: [ReportFormat] {
    [.txt, .csv, .xlsx, .json, .html, .md, .docx, .pdf, .ics]
  }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    words.publishing.refusedRegister(
      formats: ReportFormat.list(formats, words), format: format.rawValue)
  }

  package var spreadsheet: Workbook? { workbook }
  package var mainTable: Sheet? { leadingSheet }
  package var dayCalendar: Calendar? { calendar }
  package var machineText: String? { json }
  package var stamp: String {
    table.entries.map(\.changed.description).max() ?? "2000-01-01T00:00:00Z"
  }

  package func text(width: Int, isUnicode: Bool) -> String {
    RegisterScreen(width: width, isUnicode: isUnicode).render(self)
  }
}
