package import Documents
package import RegisterReports

extension HistoryReport: Tellable {
  package static var formats: [ReportFormat] {
    [.txt, .csv, .xlsx, .json, .html, .md, .docx, .pdf]
  }

  package static func refusal(of format: ReportFormat) -> String {
    "what is past makes no calendar and no picture; take \(ReportFormat.list(formats))"
  }

  package var spreadsheet: Workbook? { Workbook(sheets: [sheet]) }
  package var mainTable: Sheet? { sheet }
  package var machineText: String? { json }

  package func text(width: Int, isUnicode: Bool) -> String {
    HistoryScreen(width: width, isUnicode: isUnicode).render(self)
  }
}
