import Testing

@testable import Documents

/// Room for handwriting on paper.
@Suite struct HandwritingTests {
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
  func rowsToWriteInAreHighInWord(room: Table.Room, height: String) {
    let xml = word(document(room))
    #expect(xml.matches(of: /<w:trHeight/).count == 1)
    #expect(xml.contains("<w:trHeight w:val=\"\(height)\" w:hRule=\"atLeast\"/>"))
    #expect(!word(document(.line)).contains("<w:trHeight"))
  }

  @Test(arguments: [
    (Table.Room.words, "to-write", "22mm"), (.signature, "to-sign", "15mm"),
  ])
  func rowsToWriteInAreHighInABrowser(room: Table.Room, name: String, height: String) {
    let page = HTMLRenderer().render(document(room))
    #expect(page.contains("<table class=\"\(name) whole\">"))
    #expect(page.contains(".\(name) td:empty { height: \(height); }"))
    #expect(HTMLRenderer().render(document(.line)).contains("<table class=\"whole\">"))
  }

  /// What is written needs more room than the label beside it.
  @Test func theColumnToWriteInIsTheWidestInWord() {
    let label = String(repeating: "x", count: 40)
    let widths = WordTable.widths(
      Table(caption: "", columns: ["", "A"], rows: [[[.text(label)], []]], room: .words),
      total: 9000)
    #expect(widths[1] > widths[0])
  }

  /// A name is signed in no less room than it is printed in.
  @Test func theColumnToSignInIsAsWideAsTheNameInWord() {
    let name = String(repeating: "x", count: 40)
    let widths = WordTable.widths(
      Table(
        caption: "", columns: ["Name", "Day", "Sign"], rows: [[[.text(name)], [.text("1")], []]],
        room: .signature), total: 9000)
    #expect(widths[2] >= widths[0])
  }

  @Test func onlyWhatIsReadOnPaperIsLargeThere() {
    let rule = "body { font-size: 11pt;"
    for (look, isLarge) in [(Look.readSheets, true), (.sheets, false), (.page, false)] {
      let page = HTMLRenderer().render(
        Document(
          kind: "", title: "", subtitle: "", language: "en",
          labels: .init(skip: "", contents: "", contentsHead: "", result: ""), blocks: [],
          look: look))
      #expect(page.contains(rule) == isLarge)
    }
  }

  /// Signatures need no head: nothing stands where it would.
  @Test func aTableWithoutNamesOfColumnsHasNoHead() {
    let document = document(.signature, ["", ""])
    #expect(!word(document).contains("<w:tblHeader/>"))
    #expect(word(document).contains("w:firstRow=\"0\""))
    // Programs that know only the number would shade the first row.
    #expect(word(document).contains("<w:tblLook w:val=\"0480\""))
    let page = HTMLRenderer().render(document)
    #expect(!page.contains("<thead>") && !page.contains(" data-name="))
    let text = TextRenderer(width: 80, isUnicode: true).render(document)
    #expect(text.contains("- What it is\n  __________\n"))
    #expect(word(self.document(.signature)).contains("<w:tblHeader/>"))
    #expect(HTMLRenderer().render(self.document(.signature)).contains("data-name=\"Words\""))
  }
}
