package import Documents
package import ResultFiles
package import Wording
package import Workshop

extension ClassReport: Tellable {
  package static var formats: [ReportFormat] {
    [.txt, .csv, .xlsx, .json, .html, .md, .docx, .pdf]
  }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    words.`class`.refusal(formats: ReportFormat.list(formats, words))
  }

  package var spreadsheet: Workbook? { workbook }
  package var mainTable: Sheet? { leadingSheet }
  package var machineText: String? { json }
  /// The same answers give the same bytes, whenever they are looked at.
  package var stamp: String { "2000-01-01T00:00:00Z" }
}
