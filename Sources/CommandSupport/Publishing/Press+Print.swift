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
    let printed: (bytes: [UInt8], extent: String?)? =
      switch format {
      case .txt:
        (Array(told.text(width: shape.width, isUnicode: shape.isUnicode).utf8), nil)
      case .html where told.page != nil: told.page.map { (Array($0.utf8), nil) }
      case .html, .md, .docx, .pdf:
        try bytes(of: told.document, as: format, stamp: told.stamp).map {
          (
            $0,
            format == .pdf ? PDFPages.count(in: $0).map { Counting.of($0, "page", "pages") } : nil
          )
        }
      case .xlsx: told.spreadsheet.map { (XLSXWriter.bytes(of: $0), Self.rows(in: $0.sheets)) }
      case .csv: told.mainTable.map { (Array(CSVWriter.text(of: $0).utf8), Self.rows(in: [$0])) }
      case .ics:
        told.dayCalendar.map {
          (Array(ICSWriter.text(of: $0).utf8), Counting.of($0.entries.count, "day", "days"))
        }
      case .json: told.machineText.map { (Array($0.utf8), nil) }
      case .dpv: told.linkedData.map { (Array($0.utf8), nil) }
      case .svg: nil
      }
    guard let printed else {
      throw CommandFailure(
        message: type(of: told).refusal(of: format), status: .wrongUse)
    }
    return Print(bytes: printed.bytes, extent: printed.extent)
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
