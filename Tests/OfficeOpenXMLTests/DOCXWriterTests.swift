import Documents
import Testing

@testable import OfficeOpenXML

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

  /// "Author" on one page and "Approval" on the next could not be signed.
  @Test func shortTablesStayWhole() {
    let table = Table(caption: "", columns: ["A"], rows: (0..<3).map { [[.text("\($0)")]] })
    let xml = Self.body([.heading(level: 2, "H"), .table(table)])
    #expect(xml.ranges(of: "<w:keepNext/>").count == 3)
  }

  @Test func theFileListsItsParts() {
    let text = Self.body([.part("First"), .part("Second \"x\"")])
    #expect(text.contains(" TOC \\f a \\h "))
    #expect(text.contains("<w:hyperlink w:anchor=\"aiact_part_2\""))
    #expect(text.contains("w:name=\"aiact_part_2\""))
    #expect(text.contains("TC \"Second \u{201D}x\u{201D}\" \\f a"))
    #expect(!Self.body([.part("Only")]).contains("TOC"))
  }

  @Test func aPictureIsASentenceAndATable() {
    let picture = Picture(
      name: "p", title: "Scale & steps", sentence: "Two <steps>.", line: "[A] · (b?)",
      table: Table(
        caption: "Steps", columns: ["A", "B"], rows: [[[.text("here")], [.text("–")]]]),
      height: 40, shapes: [.box(x: 0, y: 0, width: 60, height: 20, .solid(.high))])
    let xml = Self.body([.picture(picture)])
    #expect(xml.contains("Two &lt;steps&gt;.") && xml.contains("<w:tblCaption w:val=\"Steps\"/>"))
    #expect(!xml.contains("<svg"))
  }

  @Test func theSameDocumentGivesTheSameBytes() {
    let document = Self.document([.paragraph([.text("x")])])
    let bytes = DOCXWriter.bytes(of: document, stamp: "2026-11-23T14:05:00Z")
    #expect(bytes == DOCXWriter.bytes(of: document, stamp: "2026-11-23T14:05:00Z"))
  }
}
