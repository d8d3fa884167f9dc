import Documents
import Typography
import XML

/// One sheet of an Excel file: frozen head, filter, texts inside the cells. On paper it is as wide
/// as the page, and the head stands on each.
struct XLSXSheet {
  /// The most that a cell can hold.
  private static let longestText = 32_767
  /// The height of a line and the greatest height of a row, in points.
  private static let lineHeight = 15
  private static let tallestRow = 405

  let xml: String

  init(_ sheet: Sheet, isFirst: Bool) {
    var xml = XMLText.head
    xml += "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    xml += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
    xml += "<sheetViews><sheetView \(isFirst ? "tabSelected=\"1\" " : "")workbookViewId=\"0\">"
    xml += "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    xml += "</sheetView></sheetViews><cols>"
    for (number, column) in sheet.columns.enumerated() {
      xml += "<col min=\"\(number + 1)\" max=\"\(number + 1)\" width=\"\(column.width)\" "
      xml += "customWidth=\"1\"/>"
    }
    xml += "</cols><sheetData>"
    let widths = sheet.columns.map(\.width)
    Self.append(sheet.columns.map { .text($0.title) }, widths, row: 1, style: 1, to: &xml)
    for (number, row) in sheet.rows.enumerated() {
      Self.append(row, widths, row: number + 2, style: 2, to: &xml)
    }
    let last = "\(Self.letters(sheet.columns.count - 1))\(sheet.rows.count + 1)"
    xml += "</sheetData><autoFilter ref=\"A1:\(last)\"/>"
    xml += "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" "
    xml +=
      "footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
    xml += "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
    xml += "</worksheet>"
    self.xml = xml
  }

  private static func append(
    _ cells: [Cell], _ widths: [Int], row: Int, style: Int, to xml: inout String
  ) {
    xml += "<row r=\"\(row)\" ht=\"\(height(of: cells, widths))\">"
    for (number, cell) in cells.enumerated() {
      let place = "\(letters(number))\(row)"
      switch cell {
      case .text(let text):
        xml += "<c r=\"\(place)\" s=\"\(style)\" t=\"inlineStr\"><is>"
        xml += "<t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
      case .number(let number): xml += "<c r=\"\(place)\" s=\"4\"><v>\(number)</v></c>"
      case .day(let day): xml += "<c r=\"\(place)\" s=\"3\"><v>\(day.serial)</v></c>"
      case .empty: continue
      }
    }
    xml += "</row>"
  }

  /// Points for the tallest cell. Not every program works out heights when it opens a file; one that
  /// does is free to.
  private static func height(of cells: [Cell], _ widths: [Int]) -> Int {
    var lines = 1
    for case (.text(let text), let width) in zip(cells, widths) where text.utf8.count > width {
      // Where there is no blank, programs break an address or a long word anywhere.
      let wrapped = Wrapping.lines(of: text, width: width).map {
        max(1, ($0.count + width - 1) / width)
      }
      lines = max(lines, wrapped.reduce(0, +))
    }
    return min(lines * lineHeight, tallestRow)
  }

  /// Excel reads `_x0041_` in a text as the letter A; an underscore written so protects it.
  private static func escaped(_ text: String) -> String {
    let short = text.utf8.count <= longestText ? text : String(text.prefix(longestText))
    // The expression is made anew each time, and hardly any text has an underscore.
    guard short.utf8.contains(UInt8(ascii: "_")) else { return XMLText.escaped(short) }
    return XMLText.escaped(short.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_"))
  }

  /// The name of a column, counted from 0: A, …, Z, AA, …
  private static func letters(_ number: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + number % 26)))
    return number < 26 ? letter : letters(number / 26 - 1) + letter
  }
}
