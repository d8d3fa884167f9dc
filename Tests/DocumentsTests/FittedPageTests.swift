import Testing
import Typography

@testable import Documents

/// Documents that have to fit on so many pages.
@Suite struct FittedPageTests {
  private func look(letters: Int, on pages: Int = 1) -> Look {
    .fitting([.paragraph([.text(String(repeating: "x", count: letters))])], on: pages)
  }

  private func page(_ blocks: [Block], _ look: Look? = nil) -> String {
    HTMLRenderer().render(document(blocks, look))
  }

  private func document(_ blocks: [Block], _ look: Look? = nil) -> Document {
    Document(
      kind: "Selbst\"einschätzung", title: "T", subtitle: "S", language: "de",
      labels: .init(skip: "", contents: "c", contentsHead: "In this report", result: "r"),
      blocks: blocks, look: look)
  }

  @Test func lettersShrinkWithTheText() {
    let sizes = [1000, 2500, 3400, 4200, 9000].compactMap { look(letters: $0).size }
    #expect(sizes == [18, 17, 16, 15, 14])
    #expect(look(letters: 9000, on: 3).size == 18)
    #expect(page([], look(letters: 2500)).contains("font-size: 8.5pt"))
  }

  /// Every block counts, so that none pushes the last off the page.
  @Test func everyBlockCounts() {
    let text: [Inline] = [.strong("12"), .gap, .typed("345")]
    let blocks: [Block] = [
      .part("12345"), .heading(level: 2, "12345"), .paragraph(text), .list([text]), .steps([text]),
      .boxes([Box(isTicked: false, text)]), .pairs([("", text)]), .figures([("", text)]),
      .table(Table(caption: "", columns: ["", ""], rows: [[text, []]])),
      .banner(tone: .high, headline: "", [.paragraph(text)]),
      .card(Card(tone: .high, level: 3, label: nil, title: "", body: [.paragraph(text)])),
    ]
    #expect(blocks.map(\.letters) == blocks.map { _ in 5 })
  }

  @Test func sixFiguresStandInTwoRows() {
    let pairs = (1...6).map { (name: "\($0)", value: [Inline.text("x")]) }
    #expect(page([.figures(pairs)]).contains("<dl class=\"figures threes\">"))
    #expect(page([.figures(Array(pairs.prefix(5)))]).contains("<dl class=\"figures\">"))
  }

  /// "Author" on one page and "Approval" on the next could not be signed.
  @Test func shortTablesStayWhole() {
    func table(_ rows: Int) -> Block {
      .table(Table(caption: "", columns: ["A"], rows: (0..<rows).map { [[.text("\($0)")]] }))
    }
    #expect(page([table(4)]).contains("<table class=\"whole\">"))
    #expect(!page([table(5)]).contains("<table class=\"whole\">"))
  }

  @Test func theFootSaysWhatItIsInItsLanguage() {
    #expect(page([]).contains("@bottom-left { content: \"Selbsteinschätzung\"; font: 8pt"))
    #expect(!page([]).contains("content: \"EU AI Act"))
  }

  @Test func numbersStayWithTheirUnits() {
    #expect(
      TiedText.of("EUR 35 million or 3 % of it, Art. 4(1)")
        == "EUR\u{A0}35\u{A0}million or 3\u{A0}% of it, Art.\u{A0}4(1)")
    #expect(TiedText.of("2 Dec 2027, Art. I, 5 duties") == "2 Dec 2027, Art. I, 5 duties")
    #expect(page([.paragraph([.text("3 % of"), .typed("3 %")])]).contains("3\u{A0}% of<bdi>3 %<"))
  }

  @Test func aTabIsABlank() {
    let blocks: [Block] = [.paragraph([.typed("a\tb")])]
    #expect(page(blocks).contains("<bdi>a b</bdi>"))
    #expect(TextRenderer(width: 80, isUnicode: true).render(document(blocks)).contains("a b"))
    #expect(MarkdownRenderer().render(document(blocks)).contains("a b"))
  }

  @Test func aParagraphIsNoItemOfTheListBeforeIt() {
    let blocks: [Block] = [.list([[.text("one")]]), .paragraph([.text("End")])]
    #expect(
      TextRenderer(width: 80, isUnicode: true).render(document(blocks)).contains("- one\n\nEnd"))
  }
}
