import Documents
import Testing

@testable import OfficeOpenXML

@Suite struct XLSXWriterTests {
  private static let sheet = Sheet(
    name: "Duties", columns: [.init("Id", width: 10), .init("What", width: 20)],
    rows: [
      [.text("a"), .number(1_500_000)],
      [.text("b, \"c\""), .day(Day(year: 2026, month: 12, day: 2))],
    ])

  /// As Excel counts them; 60 is its 29 February 1900, which never was.
  @Test(arguments: [
    (1900, 3, 1, 61), (2000, 2, 29, 36585), (2000, 3, 1, 36586), (2024, 12, 31, 45657),
    (2025, 1, 1, 45658), (2026, 12, 2, 46358), (2199, 12, 31, 109574),
  ])
  func daysAreCountedAsSpreadsheetsDo(year: Int, month: Int, day: Int, serial: Int) {
    #expect(Day(year: year, month: month, day: day).serial == serial)
  }

  @Test func cellsOfASheetKeepTheirKind() {
    let xml = XLSXSheet(Self.sheet, isFirst: true).xml
    #expect(xml.contains("<c r=\"B2\" s=\"4\"><v>1500000</v></c>"))
    #expect(xml.contains("<c r=\"B3\" s=\"3\"><v>46358</v></c>"))
    #expect(xml.contains("<t xml:space=\"preserve\">b, &quot;c&quot;</t>"))
    #expect(xml.contains("<autoFilter ref=\"A1:B3\"/>"))
  }

  /// LibreOffice gives a row without a height one line, and the next row is written over the rest.
  @Test func rowsAreAsHighAsTheirTallestText() {
    let rows: [[Cell]] = [
      [.text("a"), .text("Twenty letters here.")],
      [.text("a"), .text("Twenty letters here. More.")],
      [.text("one two three"), .number(3)],
      [.text(String(repeating: "word ", count: 400)), .empty],
      [.text("https://example.eu/a"), .text("b")],
    ]
    let sheet = Sheet(name: "s", columns: Self.sheet.columns, rows: rows)
    let xml = XLSXSheet(sheet, isFirst: true).xml
    for (row, height) in [(1, 15), (2, 15), (3, 30), (4, 30), (5, 405), (6, 30)] {
      #expect(xml.contains("<row r=\"\(row)\" ht=\"\(height)\">"))
    }
  }

  @Test func columnsBeyondZHaveTwoLetters() {
    let columns = (0..<28).map { Sheet.Column("c\($0)", width: 5) }
    let sheet = Sheet(name: "s", columns: columns, rows: [])
    let xml = XLSXSheet(sheet, isFirst: true).xml
    #expect(xml.contains("r=\"Z1\"") && xml.contains("r=\"AA1\"") && xml.contains("r=\"AB1\""))
  }

  @Test func whatExcelWouldReadAsALetterIsProtected() {
    let sheet = Sheet(
      name: "s", columns: [.init("x", width: 5)], rows: [[.text("_x0041_ and _xyz_")]])
    #expect(XLSXSheet(sheet, isFirst: true).xml.contains("_x005F_x0041_ and _xyz_"))
  }

  @Test func theSameWorkbookGivesTheSameBytes() {
    let workbook = Workbook(sheets: [Self.sheet, Self.sheet])
    let bytes = XLSXWriter.bytes(of: workbook)
    #expect(bytes == XLSXWriter.bytes(of: workbook))
    #expect(bytes.starts(with: Array("PK\u{3}\u{4}".utf8)))
  }
}
