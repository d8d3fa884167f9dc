import Testing

@testable import Documents

@Suite struct DOCXWriterTests {
  static func body(_ blocks: [Block]) -> String {
    var body = WordBody()
    body.write(document(blocks))
    return body.xml
  }

  static func document(_ blocks: [Block]) -> Document {
    Document(
      kind: "Test", title: "A & B", subtitle: "today", language: "en",
      labels: .init(skip: "s", contents: "c", contentsHead: "h", result: "r"), blocks: blocks)
  }

  /// Word finds its dictionary only with a region; one that somebody asked for stays.
  @Test(arguments: [
    ("en", "en-GB"), ("el", "el-GR"), ("ga", "ga-IE"), ("cs", "cs-CZ"), ("de", "de-DE"),
    ("de-AT", "de-AT"), ("xx", "xx"),
  ])
  func languageHasARegion(tag: String, written: String) {
    #expect(WordParts.language(tag) == written)
    #expect(
      WordStyles.part(WordParts.language(tag), colour: nil).contains("<w:lang w:val=\"\(written)\"")
    )
  }

  /// A label and what is said of it, as the language writes it.
  @Test func colonIsThatOfTheLanguage() {
    let french = Document(
      kind: "", title: "", subtitle: "", language: "fr",
      labels: .init(skip: "", contents: "", contentsHead: "", result: "", colon: "\u{A0}:"),
      blocks: [.pairs([("Rôle", [.text("fournisseur")])])])
    var body = WordBody()
    body.write(french)
    #expect(body.xml.contains("Rôle\u{A0}: "))
    let text = TextRenderer(width: 80, isUnicode: true).render(french)
    #expect(text.contains("Rôle\u{A0}: fournisseur") || text.contains("Rôle : fournisseur"))
    #expect(MarkdownRenderer().render(french).contains("**Rôle\u{A0}:** fournisseur"))
  }

  @Test func textIsEscapedAndStaysText() {
    let xml = Self.body([.paragraph([.typed("<w:p>&\"\u{1B}[31m")])])
    #expect(xml.contains("&lt;w:p&gt;&amp;&quot;\\u{1b}[31m"))
    #expect(!xml.contains("\u{1B}"))
  }

  @Test func onlyWebAndMailAddressesBecomeLinks() {
    let good = Self.body([.paragraph([.link("Art. 5", address: "https://a.eu/\"x\\y")])])
    #expect(
      good.contains("HYPERLINK &quot;https://a.eu/_x_y&quot;")
        || good.contains("HYPERLINK \"https://a.eu/_x_y\""))
    let bad = Self.body([.paragraph([.link("run", address: "javascript:alert(1)")])])
    #expect(!bad.contains("HYPERLINK") && bad.contains("run"))
  }

  @Test func numberedListsBeginAnew() {
    var body = WordBody()
    body.write(Self.document([.steps([[.text("a")], [.text("b")]]), .steps([[.text("c")]])]))
    #expect(body.numberedLists == 2)
    #expect(
      body.xml.contains("<w:numId w:val=\"2\"/>") && body.xml.contains("<w:numId w:val=\"3\"/>"))
    #expect(
      WordParts.numbering(numberedLists: 2).matches(of: /w:startOverride/).count == 2)
  }

  @Test func tablesRepeatTheirHeadAndFillThePage() {
    let table = Table(
      caption: "Days", columns: ["Day", "What happens"],
      rows: [[[.text("2 Dec 2026")], [.text(String(repeating: "long ", count: 30))]]])
    let xml = Self.body([.table(table)])
    #expect(xml.contains("<w:tblHeader/>") && xml.contains("<w:tblCaption w:val=\"Days\"/>"))
    let widths = WordTable.widths(table, total: 9070)
    #expect(widths.reduce(0, +) == 9070 && widths[0] < widths[1])
  }

  @Test func theBoxEndsWithTheResult() {
    let xml = Self.body([
      .banner(tone: .high, headline: "HIGH", [.paragraph([.text("in")])]),
      .paragraph([.text("out")]),
    ])
    #expect(xml.matches(of: /<w:pBdr>/).count == 2)
  }

  @Test func theSameDocumentGivesTheSameBytes() {
    let document = Self.document([.paragraph([.text("x")])])
    let bytes = DOCXWriter.bytes(of: document, stamp: "2026-11-23T14:05:00Z")
    #expect(bytes == DOCXWriter.bytes(of: document, stamp: "2026-11-23T14:05:00Z"))
  }
}
