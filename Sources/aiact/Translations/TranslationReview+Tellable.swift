import CommandSupport
package import Documents
package import Forms
package import ResultFiles
package import Wording

extension TranslationReview: Tellable {
  package static var formats: [ReportFormat] { [.html, .docx, .pdf, .md, .txt, .csv, .xlsx] }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    words.publishing.refusedTranslations(
      formats: ReportFormat.list(formats, words), format: format.rawValue)
  }

  package var spreadsheet: Workbook? { Workbook(sheets: [sheet]) }
  package var mainTable: Sheet? { sheet }
  package var stamp: String { "2000-01-01T00:00:00Z" }
}
