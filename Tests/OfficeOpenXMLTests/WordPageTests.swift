import Documents
import Testing

@testable import OfficeOpenXML

/// Where the pages of a Word file begin.
@Suite struct WordPageTests {
  private func body(_ blocks: [Block], _ look: Look = .page) -> String {
    var body = WordBody()
    body.write(
      Document(
        kind: "K", title: "T", subtitle: "S", language: "en",
        labels: .init(skip: "s", contents: "c", contentsHead: "h", result: "r"), blocks: blocks,
        look: look))
    return body.xml
  }

  /// As on a page in a browser: the title does not take a sheet of its own.
  @Test func theFirstSheetStandsBelowTheTitle() {
    let parts: [Block] = [.part("One"), .part("Two"), .part("Three")]
    #expect(body(parts, .sheets).matches(of: /<w:pageBreakBefore\/>/).count == 2)
    #expect(!body([.part("One")], .sheets).contains("<w:pageBreakBefore/>"))
    #expect(body(parts).matches(of: /<w:pageBreakBefore\/>/).count == 3)
  }

  private let table = Block.table(
    Table(caption: "C", columns: ["A", "B"], rows: [[[.text("a")], [.text("b")]]]))

  /// Where a table fills its page, an empty line would take the next one.
  @Test func nothingStandsBetweenATableAndThePartBehindIt() {
    let xml = body(
      [.part("One"), table, .part("Two"), table, .heading(level: 3, "Three")], .sheets)
    #expect(xml.matches(of: /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="Heading/).count == 2)
  }

  /// Word joins tables that touch, and asks for a paragraph behind the last one.
  @Test func tablesAreKeptApartAndTheLastOneTakesNoLine() {
    let xml = body([table, table, .paragraph([.text("x")]), table])
    #expect(!xml.contains("</w:tbl><w:tbl>"))
    #expect(xml.matches(of: /w:line="160" w:lineRule="exact"/).count == 2)
    #expect(
      xml.contains(
        /<\/w:tbl><w:p><w:pPr>[^>]*><w:spacing [^>]*w:line="20" [^>]*><\/w:pPr><\/w:p>$/))
  }
}
