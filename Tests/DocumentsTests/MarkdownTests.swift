import Documents
import Testing

/// Blanks in Markdown.
@Suite struct MarkdownTests {
  /// A label with the blank behind it; inside the stars it would undo them.
  @Test func aBlankBesideBoldLettersStays() {
    let text = MarkdownRenderer().render(
      .of([.paragraph([.strong("Why: "), .text("so it is,"), .strong(" really")])]))
    #expect(text.contains("**Why:** so it is, **really**\n"))
    #expect(text.hasSuffix("\n"))
  }
}
