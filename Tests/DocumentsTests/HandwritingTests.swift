import Testing

@testable import Documents

/// Room for handwriting on paper.
@Suite struct HandwritingTests {
  private func document(_ room: Table.Room, _ columns: [String] = ["", "Words"]) -> Document {
    .of([
      .table(
        Table(
          caption: "C", columns: columns,
          rows: [[[.text("What it is")], []], [[.text("known")], [.text("all")]]], room: room))
    ])
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
    let page = HTMLRenderer().render(document)
    #expect(!page.contains("<thead>") && !page.contains(" data-name="))
    let text = TextRenderer(width: 80, isUnicode: true).render(document)
    #expect(text.contains("- What it is\n  __________\n"))
    #expect(HTMLRenderer().render(self.document(.signature)).contains("data-name=\"Words\""))
  }
}
