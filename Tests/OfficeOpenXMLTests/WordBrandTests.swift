import Documents
import Testing

@testable import OfficeOpenXML

/// The look of a firm in Word.
@Suite struct WordBrandTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + "IHDR".utf8
    + [0, 0, 0, 200, 0, 0, 0, 100, 8, 2, 0, 0, 0] + Array(repeating: 0, count: 12)

  private static func brand() -> Brand {
    Brand(
      name: "Law & <Partners>", colour: Colour(hex: "#0b4f8a"), footer: "1 High St; \"x\" </style>",
      svg: nil, png: Logo(png: png))
  }

  @Test func aFileHasLogoColourAndFooter() throws {
    let bytes = DOCXWriter.bytes(
      of: DOCXWriterTests.document([.part("x")]), stamp: "2026-11-23T14:05:00Z",
      brand: Self.brand())
    let reader = try ZipReader(bytes)
    func text(_ name: String) throws -> String {
      String(decoding: try reader.content(of: try #require(reader[name])), as: UTF8.self)
    }
    #expect(try text("word/styles.xml").matches(of: /w:val="0B4F8A"/).count == 6)
    #expect(try text("word/header1.xml").contains("<a:blip r:embed=\"rId1\"/>"))
    #expect(try text("word/header1.xml").contains("descr=\"Law &amp; &lt;Partners&gt;\""))
    // 200 by 100 points, 1.2 cm high.
    #expect(try text("word/header1.xml").contains("<wp:extent cx=\"864000\" cy=\"432000\"/>"))
    #expect(try text("word/_rels/header1.xml.rels").contains("media/logo.png"))
    #expect(try text("word/footer1.xml").contains("1 High St"))
    #expect(try reader.content(of: try #require(reader["word/media/logo.png"])) == Self.png)
  }
}
