package import Documents
package import RegisterReports
package import Wording

extension DutiesReport: Tellable {
  package static var formats: [ReportFormat] {
    [.txt, .csv, .xlsx, .json, .html, .md, .docx, .pdf, .ics]
  }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    words.publishing.refusedDuties(formats: ReportFormat.list(formats, words))
  }

  package var spreadsheet: Workbook? { workbook }
  package var mainTable: Sheet? { sheet }
  package var dayCalendar: Calendar? { calendar }
  package var machineText: String? { json }

  package func text(width: Int, isUnicode: Bool) -> String {
    DutiesScreen(width: width, isUnicode: isUnicode).render(self)
  }
}
