package import CommandSupport
import Documents
import OfficeOpenXML
package import Wording

extension Press {
  /// A file with something told in it.
  package struct Print {
    package let bytes: [UInt8]
    /// How much is in it, where that can be told.
    package let extent: Extent?
  }

  /// How much is in a file.
  package enum Extent {
    case pages(Int)
    case rows(Int, sheets: Int)
    case days(Int)
  }

  /// In one of the formats that are one file.
  package func print(
    _ told: some Tellable, as format: ReportFormat, shape: OutputShape = OutputShape()
  ) throws(CommandFailure) -> Print {
    let printed: (bytes: [UInt8], extent: Extent?)? =
      switch format {
      case .txt:
        (Array(told.text(width: shape.width, isUnicode: shape.isUnicode).utf8), nil)
      case .html, .md, .docx, .pdf:
        try document(told, as: format).map {
          ($0, format == .pdf ? PDFPages.count(in: $0).map { .pages($0) } : nil)
        }
      case .xlsx: told.spreadsheet.map { (XLSXWriter.bytes(of: $0), Self.rows(in: $0.sheets)) }
      case .csv: told.mainTable.map { (Array(CSVWriter.text(of: $0).utf8), Self.rows(in: [$0])) }
      case .ics:
        told.dayCalendar.map {
          (Array(ICSWriter.text(of: $0).utf8), .days($0.entries.count))
        }
      case .json: told.machineText.map { (Array($0.utf8), nil) }
      case .dpv: told.linkedData.map { (Array($0.utf8), nil) }
      case .svg: nil
      }
    guard let printed else {
      let kind: any Tellable.Type = type(of: told)
      throw CommandFailure(.wrongUse) { kind.refusal(of: format, $0) }
    }
    return Print(bytes: printed.bytes, extent: printed.extent)
  }

  private func document(
    _ told: some Tellable, as format: ReportFormat
  ) throws(CommandFailure) -> [UInt8]? {
    if format == .html, let page = told.page(in: brand) { return Array(page.utf8) }
    return try bytes(of: told.document, as: format, stamp: told.stamp)
  }

  /// The pictures as files for a folder.
  package func pictures(of told: some Tellable) -> [(name: String, bytes: [UInt8])] {
    told.pictures.map { ("\($0.name).svg", Array(SVGWriter.text(of: $0).utf8)) }
  }

  private static func rows(in sheets: [Sheet]) -> Extent {
    .rows(sheets.map(\.rows.count).reduce(0, +), sheets: sheets.count)
  }
}

extension PublishingPhrases {
  /// "3 pages", "12 rows", "4 sheets, 40 rows"
  package func text(_ extent: Press.Extent) -> String {
    switch extent {
    case .pages(let count): pages(count: count)
    case .rows(let count, sheets: 1): rows(count: count)
    case .rows(let count, let sheets):
      words.list([self.sheets(count: sheets), rows(count: count)])
    case .days(let count): days(count: count)
    }
  }
}
