import Documents
import Testing
import XML

@testable import OfficeOpenXML

/// A firm's own Word file, filled.
@Suite struct WordTemplateTests {
  private static let names = "xmlns:w=\"\(WordTemplate.namespace)\""
  private static let stamp = "2026-11-23T14:05:00Z"

  /// A small Word file as a German Word writes it. `parts` replace or add.
  private static func file(
    _ body: String, _ parts: [String: String?] = [:]
  ) -> [UInt8] {
    var files: [String: String?] = [
      "[Content_Types].xml": "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
      "word/document.xml": "<?xml version=\"1.0\"?><w:document \(names)><w:body>\(body)<w:sectPr>"
        + "<w:pgSz w:w=\"11906\"/><w:pgMar w:left=\"1000\" w:right=\"906\"/></w:sectPr></w:body>"
        + "</w:document>",
      "word/styles.xml": "<w:styles \(names)><w:style w:type=\"paragraph\" w:default=\"1\" "
        + "w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" "
        + "w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>",
      "word/header1.xml":
        "<w:hdr \(names)><w:p><w:r><w:t>{{ti</w:t></w:r><w:r><w:t>tle}} - Firm</w:t></w:r></w:p></w:hdr>",
      "word/_rels/document.xml.rels": "<Relationships></Relationships>",
      "word/media/image1.png": "picture",
    ]
    for (name, text) in parts { files[name] = text }
    return ZipReaderTests.archive(
      files.sorted { $0.key < $1.key }.compactMap { name, text in text.map { (name, $0) } })
  }

  private static let document = DOCXWriterTests.document([
    .banner(tone: .high, headline: "HIGH & <sure>", []),
    .part("Duties"), .list([[.text("one")]]), .steps([[.text("first")]]),
    .table(Table(caption: "T", columns: ["A"], rows: [[[.text("x")]]])),
  ])

  private static func filled(_ bytes: [UInt8]) throws -> ZipReader {
    try ZipReader(try WordTemplate(bytes).filled(with: document, stamp: stamp))
  }

  private static func text(_ name: String, _ reader: ZipReader) throws -> String {
    String(decoding: try reader.content(of: try #require(reader[name])), as: UTF8.self)
  }

  private static func failure(_ bytes: [UInt8]) -> TemplateFailure? {
    do throws(TemplateFailure) {
      _ = try WordTemplate(bytes).filled(with: document, stamp: stamp)
      return nil
    } catch {
      return error
    }
  }

  private static let cover = "<w:p><w:r><w:t>Cover</w:t></w:r></w:p>"
  private static let mark = "<w:p><w:r><w:t>{{re</w:t></w:r><w:r><w:t>port}}</w:t></w:r></w:p>"
  private static let imprint = "<w:p><w:r><w:t>Imprint</w:t></w:r></w:p>"

  @Test func theReportStandsWhereTheMarkStood() throws {
    let reader = try Self.filled(Self.file(Self.cover + Self.mark + Self.imprint))
    let text = try Self.text("word/document.xml", reader)
    let cover = try #require(text.firstRange(of: "Cover"))
    let result = try #require(text.firstRange(of: "HIGH &amp; &lt;sure&gt;"))
    let imprint = try #require(text.firstRange(of: "Imprint"))
    #expect(cover.lowerBound < result.lowerBound && result.lowerBound < imprint.lowerBound)
    #expect(!text.contains("{{") && !text.contains("}}"))
    #expect(XMLScanner(Array(text.utf8)) != nil)
  }

  @Test func withoutAMarkItTakesThePlaceOfTheText() throws {
    let text = try Self.text("word/document.xml", Self.filled(Self.file(Self.cover)))
    #expect(!text.contains("Cover") && text.contains("<w:pgMar w:left=\"1000\""))
    #expect(text.contains("HIGH &amp; &lt;sure&gt;"))
  }

  @Test func aContentControlIsFilled() throws {
    let control =
      "<w:sdt><w:sdtPr><w:tag w:val=\"report\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
      + "<w:p><w:r><w:t>Click here</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    let text = try Self.text(
      "word/document.xml", Self.filled(Self.file(Self.cover + control + Self.imprint)))
    #expect(text.contains("Cover") && text.contains("Imprint") && text.contains("HIGH"))
    #expect(!text.contains("Click here") && !text.contains("showingPlcHdr"))
    #expect(text.contains("<w:tag w:val=\"report\"/>"))
  }

  @Test func marksAndControlsOfTheDocumentAreFilledEverywhere() throws {
    let control =
      "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"result\"/></w:sdtPr><w:sdtContent><w:r>"
      + "<w:t>?</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    let day = "<w:p><w:r><w:t>On {{date}}, {{kind}}</w:t></w:r></w:p>"
    let reader = try Self.filled(Self.file(control + day + Self.mark))
    #expect(try Self.text("word/header1.xml", reader).contains("<w:t>A &amp; B</w:t>"))
    #expect(try Self.text("word/header1.xml", reader).contains("<w:t> - Firm</w:t>"))
    let text = try Self.text("word/document.xml", reader)
    #expect(text.contains("<w:t>On 2026-11-23, Test</w:t>"))
    #expect(text.contains("<w:sdtContent><w:r><w:t>HIGH &amp; &lt;sure&gt;</w:t>"))
    // The title stands in the header, so it is not said again.
    #expect(!text.contains("A &amp; B"))
  }

  @Test func stylesAreFoundByTheirNames() throws {
    let reader = try Self.filled(Self.file(Self.mark))
    let text = try Self.text("word/document.xml", reader)
    #expect(text.contains("<w:pStyle w:val=\"berschrift1\"/>") && !text.contains("\"Heading1\""))
    let styles = try Self.text("word/styles.xml", reader)
    #expect(styles.matches(of: /w:val="heading 1"/).count == 1)
    #expect(
      styles.contains("w:styleId=\"BodyText\"") && styles.contains("w:styleId=\"aiactTable\""))
    #expect(styles.contains("<w:basedOn w:val=\"Standard\"/>"))
    #expect(!styles.contains("<w:basedOn w:val=\"Normal\"/>"))
    #expect(XMLScanner(Array(styles.utf8)) != nil)
  }

  /// The firm's own lists go on as they were.
  @Test func listsStandBesideThoseOfTheFirm() throws {
    let own =
      "<w:numbering \(Self.names)><w:abstractNum w:abstractNumId=\"1\"/><w:num w:numId=\"1\">"
      + "<w:abstractNumId w:val=\"1\"/></w:num><w:numIdMacAtCleanup w:val=\"1\"/></w:numbering>"
    let reader = try Self.filled(Self.file(Self.mark, ["word/numbering.xml": own]))
    let lists = try Self.text("word/numbering.xml", reader)
    let order = [
      "w:abstractNumId=\"90001\"", "w:num w:numId=\"1\"", "w:num w:numId=\"90002\"", "MacAtCleanup",
    ]
    .map { lists.firstRange(of: $0)?.lowerBound }
    #expect(
      order.allSatisfy { $0 != nil } && order.compactMap { $0 }.sorted() == order.compactMap { $0 })
    #expect(try Self.text("word/document.xml", reader).contains("<w:numId w:val=\"90001\"/>"))
    // Without lists of its own the file names the new part.
    let without = try Self.filled(Self.file(Self.mark))
    #expect(
      try Self.text("[Content_Types].xml", without).contains("PartName=\"/word/numbering.xml\""))
    #expect(
      try Self.text("word/_rels/document.xml.rels", without).contains("Target=\"numbering.xml\""))
  }

  @Test func whatIsNotFilledIsCopied() throws {
    let reader = try Self.filled(Self.file(Self.mark))
    #expect(try Self.text("word/media/image1.png", reader) == "picture")
    let again = try WordTemplate(Self.file(Self.mark)).filled(
      with: Self.document, stamp: Self.stamp)
    let once = try WordTemplate(Self.file(Self.mark)).filled(with: Self.document, stamp: Self.stamp)
    #expect(again == once)
  }

  @Test func aTemplateForNewDocumentsBecomesADocument() throws {
    let types =
      "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
      + "openxmlformats-officedocument.wordprocessingml.template.main+xml\"/></Types>"
    let reader = try Self.filled(Self.file(Self.mark, ["[Content_Types].xml": types]))
    #expect(try Self.text("[Content_Types].xml", reader).contains("document.main+xml"))
  }

  /// Word would look for it on opening, perhaps on a machine that belongs to somebody else.
  @Test func theTemplateItWasMadeWithIsForgotten() throws {
    let reader = try Self.filled(
      Self.file(
        Self.mark,
        [
          "word/settings.xml":
            "<w:settings \(Self.names)><w:attachedTemplate r:id=\"rId1\"/></w:settings>",
          "word/_rels/settings.xml.rels": "<Relationships><Relationship Id=\"rId1\" "
            + "Type=\"http://x/attachedTemplate\" Target=\"file:///C:/x.dotx\" TargetMode=\"External\"/>"
            + "</Relationships>",
        ]))
    #expect(try !Self.text("word/settings.xml", reader).contains("attachedTemplate"))
    #expect(try !Self.text("word/_rels/settings.xml.rels", reader).contains("x.dotx"))
  }

  @Test func whatIsMadeToDoHarmIsRefused() {
    let picture =
      "<Relationships><Relationship Id=\"a\" Type=\"http://x/image\" "
      + "Target=\"http://evil.example/p.png\" TargetMode=\"External\"/></Relationships>"
    #expect(
      Self.failure(Self.file(Self.mark, ["word/_rels/document.xml.rels": picture]))
        == .loads("http://evil.example/p.png"))
    #expect(Self.failure(Self.file(Self.mark, ["word/vbaProject.bin": "x"])) == .macros)
    let field = "<w:p><w:r><w:instrText> DDEAUTO c:\\\\x </w:instrText></w:r></w:p>"
    #expect(Self.failure(Self.file(Self.mark + field)) == .loads(" DDEAUTO c:\\\\x "))
    let link = "<w:p><w:r><w:instrText> HYPERLINK \"https://a.eu\" </w:instrText></w:r></w:p>"
    #expect(Self.failure(Self.file(Self.mark + link)) == nil)
  }

  @Test func whatIsNoWordFileIsRefused() {
    #expect(Self.failure(Array("x".utf8)) == .zip(.notZip))
    #expect(
      Self.failure(Self.file(Self.mark, ["word/document.xml": nil]))
        == .missing("word/document.xml"))
    for broken in ["", "<a>", "<a></b>", "<!DOCTYPE a []><a/>", "text"] {
      #expect(
        Self.failure(Self.file(Self.mark, ["word/document.xml": broken]))
          == .unreadable("word/document.xml"), "\(broken)")
    }
    #expect(
      Self.failure(Self.file(Self.mark, ["word/styles.xml": "<x:styles xmlns:x=\"y\"/>"]))
        == .unusualNames)
  }

  /// The words around it would be lost without a word.
  @Test func aMarkAmongWordsIsRefused() {
    let among = "<w:p><w:r><w:t>See {{report}} below</w:t></w:r></w:p>"
    #expect(Self.failure(Self.file(among)) == .markInsideLine)
    let box = "<w:p><w:r><w:txbxContent>\(Self.mark)</w:txbxContent></w:r></w:p>"
    #expect(Self.failure(Self.file(box)) == .markInsideLine)
  }

  /// A section of its own keeps its pages.
  @Test func aMarkThatEndsASectionLeavesTheSection() throws {
    let mark =
      "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"9000\"/></w:sectPr></w:pPr><w:r>"
      + "<w:t>{{report}}</w:t></w:r></w:p>"
    let text = try Self.text("word/document.xml", Self.filled(Self.file(mark)))
    #expect(text.contains("<w:pgSz w:w=\"9000\"/>") && text.contains("HIGH"))
    #expect(!text.contains("{{report}}"))
  }

  @Test func tablesAreAsWideAsThePage() throws {
    let text = try Self.text("word/document.xml", Self.filled(Self.file(Self.mark)))
    #expect(text.contains("<w:tblW w:w=\"10000\" w:type=\"dxa\"/>"))
  }

  /// A mark in a value does not go on for ever.
  @Test func aTitleWithAMarkInItStays() throws {
    let fields = TemplateFields(
      document: Document(
        kind: "k", title: "{{title}}", subtitle: "{{kind}}", language: "en",
        labels: .init(skip: "", contents: "", contentsHead: "", result: ""), blocks: []),
      stamp: Self.stamp)
    let part = try #require(
      XMLScanner(Array("<w:p><w:r><w:t>{{title}} {{subtitle}}</w:t></w:r></w:p>".utf8)))
    #expect(fields.edits(in: part).count == 1)
  }
}
