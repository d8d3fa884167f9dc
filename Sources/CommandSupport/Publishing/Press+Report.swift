import Assessments
import Documents
package import Reports
import Wording

extension Press {
  /// A file with a report in it.
  package struct Print {
    package let bytes: [UInt8]
    /// How much is in it, where that can be told: "3 pages", "12 rows".
    package let extent: String?
  }

  /// A report in one of the formats that are one file. CSV holds the duties alone.
  package func print(_ report: Report, as format: ReportFormat) throws(CommandFailure) -> Print {
    let stamp = report.madeAt.description
    if let bytes = try bytes(of: report.document, as: format, stamp: stamp) {
      let pages = format == .pdf ? PDFPages.count(in: bytes) : nil
      return Print(bytes: bytes, extent: pages.map { Counting.of($0, "page", "pages") })
    }
    switch format {
    case .xlsx:
      let workbook = report.workbook
      return Print(
        bytes: XLSXWriter.bytes(of: workbook), extent: Self.rows(in: workbook.sheets))
    case .csv:
      let sheet = report.dutySheet
      return Print(bytes: Array(CSVWriter.text(of: sheet).utf8), extent: Self.rows(in: [sheet]))
    case .ics:
      let calendar = report.calendar
      return Print(
        bytes: Array(ICSWriter.text(of: calendar).utf8),
        extent: Counting.of(calendar.entries.count, "day", "days"))
    case .json: return Print(bytes: Array(JSONRenderer().render(report).utf8), extent: nil)
    case .html, .md, .txt, .docx, .pdf, .svg:
      // Those with pages are printed above, and pictures are no single file.
      throw CommandFailure(
        message: "\(format.rawValue) cannot be written as one file", status: .wrongUse)
    }
  }

  /// The pictures of a report as files for a folder.
  package func pictures(of report: Report) -> [(name: String, bytes: [UInt8])] {
    report.pictures.map { ("\($0.name).svg", Array(SVGWriter.text(of: $0).utf8)) }
  }

  private static func rows(in sheets: [Sheet]) -> String {
    let rows = Counting.of(sheets.map(\.rows.count).reduce(0, +), "row", "rows")
    return sheets.count == 1 ? rows : "\(Counting.of(sheets.count, "sheet", "sheets")), \(rows)"
  }
}
