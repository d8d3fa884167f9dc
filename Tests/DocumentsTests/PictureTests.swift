import Testing

@testable import Documents

@Suite struct PictureTests {
  static let picture = Picture(
    name: "p", title: "Scale & steps", sentence: "Two <steps>.", line: "[A] · (b?)",
    table: Table(caption: "Steps", columns: ["A", "B"], rows: [[[.text("here")], [.text("–")]]]),
    height: 40,
    shapes: [
      .box(x: 0, y: 0, width: 60, height: 20, .solid(.high)),
      .box(x: 70, y: 0, width: 20, height: 10, .hatched),
      .circle(x: 5, y: 5, radius: 4, .broken), .line(x: 0, y: 1, toX: 2, toY: 3),
      .pointer(x: 30, y: 20, isFilled: false), .text("a <b> & c", x: 1, y: 2, .end, .strong),
    ])

  /// No address, script or style in it, and no letter of a text that could end it.
  @Test func standsInThePageWithItsSentence() {
    let html = HTMLRenderer().render(.of([.picture(Self.picture)]))
    #expect(html.contains("<title id=\"picture-p\">Scale &amp; steps</title>"))
    #expect(
      html.contains("<svg role=\"img\" aria-labelledby=\"picture-p\" viewBox=\"0 0 340 40\">"))
    #expect(html.contains("<figcaption>Two &lt;steps&gt;.</figcaption>"))
    #expect(html.contains("class=\"strong\">a &lt;b&gt; &amp; c</text>"))
    #expect(html.contains("class=\"full high\"") && html.contains("class=\"edge broken\""))
    for word in ["<script", " style=", "url(", "href=\"http"] { #expect(!html.contains(word)) }
  }

  @Test func isOneLineOfText() {
    let document = Document.of([.picture(Self.picture)])
    #expect(MarkdownRenderer().render(document).hasSuffix("\n\n\\[A\\] · (b?)\n"))
    let text = TextRenderer(width: 80, isUnicode: true).render(document)
    #expect(text.hasSuffix("\n[A] · (b?)\n"))
  }

  /// Office programs know no style sheets, so every shape says how it looks.
  @Test func asAFileItNeedsNothingElse() {
    let svg = SVGWriter.text(of: Self.picture)
    #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns="))
    #expect(svg.contains("<desc id=\"text\">Two &lt;steps&gt;.</desc>"))
    #expect(!svg.contains("class=") && !svg.contains("style"))
    for part in svg.split(separator: "<") where part.hasPrefix("rect") || part.hasPrefix("circle") {
      #expect(part.contains("fill="), "\(part)")
    }
  }

  /// The lines of a hatched box end at its edges.
  @Test(arguments: [(20, 10), (10, 20), (3, 3), (40, 6)])
  func hatchingStaysInside(width: Int, height: Int) throws {
    let svg = SVGShapes.text(
      of: [.box(x: 100, y: 50, width: width, height: height, .hatched)], .classes)
    let numbers = try svg.split(separator: "<path d=\"").dropFirst().flatMap { path in
      try path.prefix { $0 != "\"" }.split { "ML ".contains($0) }.map { try #require(Int($0)) }
    }
    #expect(numbers.count.isMultiple(of: 4))
    for (index, number) in numbers.enumerated() {
      let range = index.isMultiple(of: 2) ? 100...(100 + width) : 50...(50 + height)
      #expect(range.contains(number), "\(numbers)")
    }
  }
}
