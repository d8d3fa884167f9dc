@testable import Documents
import Questionnaires
@testable import Reports
import Testing

/// Texts that users typed cannot become part of a report's structure.
struct EscapingTests {
  /// A text as typed, and as it must stand in HTML and in Markdown.
  struct Case: CustomTestStringConvertible {
    let typed: String
    let html: String
    let markdown: String
    var testDescription: String { typed }
  }

  static let cases = [
    Case(
      typed: "<script>alert(1)</script>", html: "&lt;script&gt;alert(1)&lt;/script&gt;",
      markdown: ##"\<script\>alert(1)\</script\>"##),
    Case(
      typed: ##"" onload="x' &amp; &lt;"##, html: "&quot; onload=&quot;x&#39; &amp;amp; &amp;lt;",
      markdown: ##"" onload="x' \&amp; \&lt;"##),
    Case(
      typed: "</bdi></main><!--", html: "&lt;/bdi&gt;&lt;/main&gt;&lt;!--",
      markdown: ##"\</bdi\>\</main\>\<!--"##),
    Case(typed: "R&D: 14:05", html: "R&amp;D: 14:05", markdown: ##"R\&D: 14:05"##),
    Case(
      typed: "![x](javascript:alert(1))", html: "![x](javascript:alert(1))",
      markdown: ##"!\[x\](javascript\:alert(1))"##),
    Case(
      typed: "https://evil.example www.evil.example a@b.example",
      html: "https://evil.example www.evil.example a@b.example",
      markdown: ##"https\://evil.example www\.evil.example a\@b.example"##),
    Case(
      typed: "**bold** _it_ `code` ~~gone~~ $x$ #1 :smile:",
      html: "**bold** _it_ `code` ~~gone~~ $x$ #1 :smile:",
      markdown: ##"\*\*bold\*\* \_it\_ \`code\` \~\~gone\~\~ \$x\$ \#1 \:smile:"##),
    Case(
      typed: "a | b || {c} ^d \\", html: "a | b || {c} ^d \\",
      markdown: ##"a \| b \|\| \{c\} \^d \\"##),
  ]

  @Test(arguments: cases)
  func staysText(test: Case) throws {
    let plain = Rendering(try Self.report("PAYLOAD"))
    let rendered = Rendering(try Self.report(test.typed))
    #expect(rendered.html == plain.html.replacing("PAYLOAD", with: test.html))
    #expect(rendered.markdown == plain.markdown.replacing("PAYLOAD", with: test.markdown))
    #expect(Rendering.flat(rendered.text).contains(Rendering.flat(test.typed)))
  }

  /// Signs that mean something only at the start of a line.
  @Test(arguments: [
    ("- item", ##"\- item"##), ("+ item", ##"\+ item"##), ("1. item", ##"1\. item"##),
    ("2026) item", ##"2026\) item"##), ("=====", ##"\====="##), ("---", ##"\---"##),
    ("    code", "code"), ("# title", ##"\# title"##), ("> quote", ##"\> quote"##),
    ("1.5 times", ##"1\.5 times"##), ("12", "12"),
  ])
  func startsNoBlock(typed: String, markdown: String) throws {
    let rendered = MarkdownRenderer().render(try Self.report(typed).document(for: .file))
    #expect(rendered.hasPrefix("# \(markdown)\n\n"))
    #expect(rendered.contains("- **The system:** \(markdown)\n"))
  }

  @Test func newlinesStayInsideTheirPlace() throws {
    let rendered = Rendering(try Self.report("one\n\n# two\r\n- three"))
    #expect(rendered.markdown.contains(##"- **Remarks:** one  \# two\\u\{d\} - three"##))
    #expect(rendered.markdown.split(separator: "\n").filter { $0.hasPrefix("# ") }.count == 1)
    #expect(!rendered.markdown.contains("\n- three"))
    #expect(rendered.html.contains("<bdi>one<br><br># two"))
  }

  /// Nothing in a report controls a terminal or the direction of reading.
  @Test func controlCharactersAreSpelledOut() throws {
    let unsafe: [Unicode.Scalar] =
      (Array(0...0x1F) + Array(0x7F...0x9F)).filter { $0 != 0x0A }
      .compactMap { Unicode.Scalar(UInt32($0)) }
      + ["\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}"]
    var typed = "x"
    typed.unicodeScalars.append(contentsOf: unsafe)
    let rendered = Rendering(try Self.report(typed + "y"))
    for text in rendered.all {
      #expect(!text.unicodeScalars.contains { $0 != "\n" && unsafe.contains($0) })
    }
    #expect(rendered.text.contains(##"\u{1b}"##))
    #expect(rendered.html.contains(##"\u{202e}"##))
    #expect(rendered.markdown.contains(##"\\u\{1b\}"##))
    #expect(rendered.json.contains(##"\u001b"##))
    #expect(rendered.json.contains(##"\u202e"##))
  }

  /// The same text in every place where a user can type.
  private static func report(_ typed: String) throws -> Report {
    try Fixture.report(
      [
        "learns": try Fixture.chosen("yes"), "uses": try Fixture.chosen("chat"),
        "told": try Fixture.chosen("yes"), "feelings": try Fixture.chosen("none"),
        "small": .unsure, "remarks": .text(typed),
      ], name: typed, summary: typed, assessor: typed, notes: ["told": typed])
  }
}
