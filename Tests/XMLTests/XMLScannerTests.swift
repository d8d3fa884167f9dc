import Testing
import XML

/// XML taken apart and put together again.
@Suite struct XMLScannerTests {
  private static let file =
    "\u{FEFF}<?xml version=\"1.0\"?><!-- <x> --><w:a k=\"1>0\" l='2'>t<w:b/><![CDATA[<y>]]></w:a>\n"

  @Test func partsHaveTheirPlaces() throws {
    let scanner = try #require(XMLScanner(Array(Self.file.utf8)))
    #expect(scanner.tokens.map(\.kind) == [.open, .text, .empty, .close, .text])
    #expect(scanner.tokens.map(\.name) == ["w:a", "", "w:b", "w:a", ""])
    #expect(scanner.tokens.map(\.depth) == [0, 1, 1, 0, 0])
    #expect(
      scanner.tokens.map { scanner.text($0.range) }
        == ["<w:a k=\"1>0\" l='2'>", "t", "<w:b/>", "</w:a>", "\n"])
    #expect(scanner.end(of: 0) == 3)
    #expect(scanner.attribute("k", of: scanner.tokens[0]) == "1>0")
    #expect(scanner.attribute("l", of: scanner.tokens[0]) == "2")
    #expect(scanner.attribute("m", of: scanner.tokens[0]) == nil)
  }

  @Test func whatIsNotReplacedStaysAsItIs() throws {
    let scanner = try #require(XMLScanner(Array(Self.file.utf8)))
    #expect(scanner.replacing([]) == Array(Self.file.utf8))
    let edits = [(range: scanner.tokens[2].range, text: ""), (scanner.tokens[1].range, "new")]
    #expect(
      String(decoding: scanner.replacing(edits), as: UTF8.self)
        == Self.file.replacing("t<w:b/>", with: "new"))
  }

  @Test(arguments: [
    "", "text", "<a>", "</a>", "<a><b></a></b>", "<!DOCTYPE a><a/>", "<a b=\"></a>", "< a/>", "<>",
    String(repeating: "<a>", count: 500) + String(repeating: "</a>", count: 500),
  ])
  func whatNoOfficeProgramWritesIsRefused(file: String) {
    #expect(XMLScanner(Array(file.utf8)) == nil)
  }
}
