import Documents
import Testing

@testable import OfficeOpenXML

/// Room for handwriting in Word.
@Suite struct WordHandwritingTests {
  private func document(_ room: Table.Room, _ columns: [String] = ["", "Words"]) -> Document {
    DOCXWriterTests.document([
      .table(
        Table(
          caption: "C", columns: columns,
          rows: [[[.text("What it is")], []], [[.text("known")], [.text("all")]]], room: room))
    ])
  }

  private func word(_ document: Document) -> String {
    var body = WordBody()
    body.write(document)
    return body.xml
  }

  /// 22 and 15 mm in twentieths of a point, for rows that somebody writes in.
  @Test(arguments: [(Table.Room.words, "1247"), (.signature, "850")])
  func rowsToWriteInAreHigh(room: Table.Room, height: String) {
    let xml = word(document(room))
    #expect(xml.matches(of: /<w:trHeight/).count == 1)
    #expect(xml.contains("<w:trHeight w:val=\"\(height)\" w:hRule=\"atLeast\"/>"))
    #expect(!word(document(.line)).contains("<w:trHeight"))
  }

  /// What is written needs more room than the label beside it.
  @Test func theColumnToWriteInIsTheWidest() {
    let label = String(repeating: "x", count: 40)
    let widths = WordTable.widths(
      Table(caption: "", columns: ["", "A"], rows: [[[.text(label)], []]], room: .words),
      total: 9000)
    #expect(widths[1] > widths[0])
  }

  /// A name is signed in no less room than it is printed in.
  @Test func theColumnToSignInIsAsWideAsTheName() {
    let name = String(repeating: "x", count: 40)
    let widths = WordTable.widths(
      Table(
        caption: "", columns: ["Name", "Day", "Sign"], rows: [[[.text(name)], [.text("1")], []]],
        room: .signature), total: 9000)
    #expect(widths[2] >= widths[0])
  }

  /// Signatures need no head: nothing stands where it would.
  @Test func aTableWithoutNamesOfColumnsHasNoHead() {
    let xml = word(document(.signature, ["", ""]))
    #expect(!xml.contains("<w:tblHeader/>"))
    #expect(xml.contains("w:firstRow=\"0\""))
    // Programs that know only the number would shade the first row.
    #expect(xml.contains("<w:tblLook w:val=\"0480\""))
    #expect(word(document(.signature)).contains("<w:tblHeader/>"))
  }
}
