import Assessments
package import Documents
import Register
package import Reports

/// Something that can be told in every format: a register, what a re-check found, duties.
package protocol Tellable {
  var document: Document { get }
  var workbook: Workbook { get }
  /// The table that stands alone in a format that holds one.
  var leadingSheet: Sheet { get }
  var calendar: Calendar { get }
  var json: String { get }
  /// When what is told was changed last, for formats that carry a time: `2026-11-23T14:05:00Z`.
  var stamp: String { get }

  /// For a terminal: every line at most `width` columns.
  func text(width: Int, isUnicode: Bool) -> String
}

extension ReportFormat {
  /// What is told as it is written to a file.
  package func bytes(of told: some Tellable, shape: OutputShape = OutputShape()) -> [UInt8] {
    switch self {
    case .docx: DOCXWriter.bytes(of: told.document, stamp: told.stamp)
    case .xlsx: XLSXWriter.bytes(of: told.workbook)
    case .html: Array(HTMLRenderer().render(told.document).utf8)
    case .md: Array(MarkdownRenderer().render(told.document).utf8)
    case .txt: Array(told.text(width: shape.width, isUnicode: shape.isUnicode).utf8)
    case .csv: Array(CSVWriter.text(of: told.leadingSheet).utf8)
    case .ics: Array(ICSWriter.text(of: told.calendar).utf8)
    case .json: Array(told.json.utf8)
    }
  }
}

extension RegisterReport: Tellable {
  package var stamp: String {
    table.entries.map(\.changed.description).max() ?? "2000-01-01T00:00:00Z"
  }

  package func text(width: Int, isUnicode: Bool) -> String {
    RegisterScreen(width: width, isUnicode: isUnicode).render(self)
  }
}
