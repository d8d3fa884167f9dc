/// One sheet of an Excel file: frozen head, filter, texts inside the cells.
struct XLSXSheet {
  /// The most that a cell can hold.
  private static let longestText = 32_767

  let xml: String

  init(_ sheet: Sheet, isFirst: Bool) {
    var xml = XMLText.head
    xml += "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    xml += "<sheetViews><sheetView \(isFirst ? "tabSelected=\"1\" " : "")workbookViewId=\"0\">"
    xml += "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    xml += "</sheetView></sheetViews><cols>"
    for (number, column) in sheet.columns.enumerated() {
      xml += "<col min=\"\(number + 1)\" max=\"\(number + 1)\" width=\"\(column.width)\" "
      xml += "customWidth=\"1\"/>"
    }
    xml += "</cols><sheetData>"
    Self.append(sheet.columns.map { .text($0.title) }, row: 1, style: 1, to: &xml)
    for (number, row) in sheet.rows.enumerated() {
      Self.append(row, row: number + 2, style: 2, to: &xml)
    }
    let last = "\(Self.letters(sheet.columns.count - 1))\(sheet.rows.count + 1)"
    xml += "</sheetData><autoFilter ref=\"A1:\(last)\"/></worksheet>"
    self.xml = xml
  }

  private static func append(_ cells: [Cell], row: Int, style: Int, to xml: inout String) {
    xml += "<row r=\"\(row)\">"
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

  /// Excel reads `_x0041_` in a text as the letter A; an underscore written so protects it.
  private static func escaped(_ text: String) -> String {
    let short = String(text.prefix(longestText))
    return XMLText.escaped(short.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_"))
  }

  /// The name of a column, counted from 0: A, …, Z, AA, …
  private static func letters(_ number: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + number % 26)))
    return number < 26 ? letter : letters(number / 26 - 1) + letter
  }
}
