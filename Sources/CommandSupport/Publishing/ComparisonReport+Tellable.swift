package import Documents
package import RegisterReports

extension ComparisonReport: Tellable {
  package static var formats: [ReportFormat] {
    [.txt, .csv, .xlsx, .json, .html, .md, .docx, .pdf]
  }

  package static func refusal(of format: ReportFormat) -> String {
    "a comparison has no days for a calendar and no pictures; take \(ReportFormat.list(formats))"
  }

  package var spreadsheet: Workbook? { workbook }
  package var mainTable: Sheet? { differenceSheet }
  package var machineText: String? { json }
}
