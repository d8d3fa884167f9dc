package import Documents
package import ResultFiles
package import Wording
package import Workshop

extension TrainingRecord: Tellable {
  package static var formats: [ReportFormat] { Handout.formats + [.csv, .xlsx] }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    words.paper.refusalRecord(formats: ReportFormat.list(Handout.formats, words))
  }

  package var document: Document { handout.document }
  package var mainTable: Sheet? { sheet }
  package var spreadsheet: Workbook? { Workbook(sheets: [sheet]) }
  package var stamp: String { handout.stamp }

  package func text(width: Int, isUnicode: Bool) -> String {
    handout.text(width: width, isUnicode: isUnicode)
  }
}
