package import Documents
package import RegisterReports
package import Wording

extension HistoryReport: Tellable {
  package static var formats: [ReportFormat] {
    [.txt, .csv, .xlsx, .json, .html, .md, .docx, .pdf]
  }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    words.publishing.refusedHistory(formats: ReportFormat.list(formats, words))
  }

  package var spreadsheet: Workbook? { Workbook(sheets: [sheet]) }
  package var mainTable: Sheet? { sheet }
  package var machineText: String? { json }

  package func text(width: Int, isUnicode: Bool) -> String {
    HistoryScreen(width: width, isUnicode: isUnicode).render(self)
  }
}
