import Documents
import Wording

extension Press {
  /// A file with something told in it.
  package struct Print {
    package let bytes: [UInt8]
    /// How much is in it, where that can be told: "3 pages", "12 rows".
    package let extent: String?
  }

  /// In one of the formats that are one file.
  package func print(
    _ told: some Tellable, as format: ReportFormat, shape: OutputShape = OutputShape()
  ) throws(CommandFailure) -> Print {
    switch format {
    case .txt:
      return Print(
        bytes: Array(told.text(width: shape.width, isUnicode: shape.isUnicode).utf8), extent: nil)
    case .html, .md, .docx, .pdf, .svg:
      guard let bytes = try bytes(of: told.document, as: format, stamp: told.stamp) else {
        throw CommandFailure(
          message: "\(format.rawValue) is no single file; name a folder with -o", status: .wrongUse)
      }
      let pages = format == .pdf ? PDFPages.count(in: bytes) : nil
      return Print(bytes: bytes, extent: pages.map { Counting.of($0, "page", "pages") })
    case .xlsx:
      let workbook = told.workbook
      return Print(bytes: XLSXWriter.bytes(of: workbook), extent: Self.rows(in: workbook.sheets))
    case .csv:
      let sheet = told.leadingSheet
      return Print(bytes: Array(CSVWriter.text(of: sheet).utf8), extent: Self.rows(in: [sheet]))
    case .ics:
      let calendar = told.calendar
      return Print(
        bytes: Array(ICSWriter.text(of: calendar).utf8),
        extent: Counting.of(calendar.entries.count, "day", "days"))
    case .json: return Print(bytes: Array(told.json.utf8), extent: nil)
    case .dpv:
      guard let text = told.linkedData else {
        throw CommandFailure(
          message: "dpv tells one assessment; name a file of one", status: .wrongUse)
      }
      return Print(bytes: Array(text.utf8), extent: nil)
    }
  }

  /// The pictures as files for a folder.
  package func pictures(of told: some Tellable) -> [(name: String, bytes: [UInt8])] {
    told.pictures.map { ("\($0.name).svg", Array(SVGWriter.text(of: $0).utf8)) }
  }

  private static func rows(in sheets: [Sheet]) -> String {
    let rows = Counting.of(sheets.map(\.rows.count).reduce(0, +), "row", "rows")
    return sheets.count == 1 ? rows : "\(Counting.of(sheets.count, "sheet", "sheets")), \(rows)"
  }
}
