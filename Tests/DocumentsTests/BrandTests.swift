import Testing

@testable import Documents

/// The look of a firm.
@Suite struct BrandTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + "IHDR".utf8
    + [0, 0, 0, 200, 0, 0, 0, 100, 8, 2, 0, 0, 0] + Array(repeating: 0, count: 12)

  private static func brand() -> Brand {
    Brand(
      name: "Law & <Partners>", colour: Colour(hex: "#0b4f8a"), footer: "1 High St; \"x\" </style>",
      svg: nil, png: Logo(png: png))
  }

  @Test(arguments: [
    ("#000000", 21.0), ("#FFFFFF", 1.0), ("#767676", 4.542), ("#777777", 4.478), ("0b4f8a", 8.40),
    ("#FF0000", 3.998), ("#9C1220", 8.33),
  ])
  func contrastIsThatOfTheGuidelines(hex: String, ratio: Double) throws {
    let contrast = try #require(Colour(hex: hex)).contrastOnWhite
    #expect(abs(contrast - ratio) < 0.01, "\(contrast)")
  }

  @Test(arguments: ["", "#", "blue", "#12345", "#1234567", "#12345G", "#+12345", "１２３４５６"])
  func otherWordsAreNoColours(hex: String) { #expect(Colour(hex: hex) == nil) }

  @Test func aPageShowsTheLookAndStillLoadsNothing() throws {
    let html = HTMLRenderer(brand: Self.brand()).render(.of([.paragraph([.text("x")])]))
    #expect(html.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:\""))
    #expect(html.contains("<img src=\"data:image/png;base64,iVBORw0KGgo"))
    #expect(html.contains("alt=\"Law &amp; &lt;Partners&gt;\""))
    #expect(html.contains("h1, h2, .kind { color: #0B4F8A; }"))
    #expect(
      html.contains("<footer class=\"quiet\">1 High St; &quot;x&quot; &lt;/style&gt;</footer>"))
    // The line at the foot of a sheet cannot end the sheet of styles.
    #expect(html.contains("content: \"1 High St\\3b  \\22 x\\22  \\3c \\2f style\\3e \""))
    #expect(html.matches(of: /<\/style>/).count == 1)
  }

  @Test func withoutOneThePageIsAsItWas() {
    let html = HTMLRenderer().render(.of([]))
    #expect(!html.contains("img-src") && !html.contains("<img") && !html.contains("firm"))
    #expect(html.contains("<header>\n<p class=\"kind\">"))
  }

  @Test func picturesAreWhatTheySay() {
    #expect(Logo(png: Array("GIF89a".utf8)) == nil)
    #expect(Logo(png: Array(Self.png.prefix(20))) == nil)
    #expect(Logo(svg: Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)) != nil)
    #expect(Logo(svg: Array("<html></html>".utf8)) == nil)
    #expect(Logo(svg: Array("<!DOCTYPE svg PUBLIC \"x\" \"y\"><svg/>".utf8)) != nil)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
  func base64IsThatOfTheStandard(text: String, code: String) {
    #expect(Logo.base64(Array(text.utf8)) == code)
  }
}
