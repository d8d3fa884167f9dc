package import Documents
package import RegisterReports
package import Wording

extension ComparisonReport: Tellable {
  package static var formats: [ReportFormat] {
    [.txt, .csv, .xlsx, .json, .html, .md, .docx, .pdf]
  }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    words.publishing.refusedComparison(formats: ReportFormat.list(formats, words))
  }

  package var spreadsheet: Workbook? { workbook }
  package var mainTable: Sheet? { differenceSheet }
  package var machineText: String? { json }
}
