import Documents
import Testing

/// A label and what is said of it.
@Suite struct LabelTests {
  /// As the language writes it.
  @Test func colonIsThatOfTheLanguage() {
    let french = Document(
      kind: "", title: "", subtitle: "", language: "fr",
      labels: .init(skip: "", contents: "", contentsHead: "", result: "", colon: "\u{A0}:"),
      blocks: [.pairs([("Rôle", [.text("fournisseur")])])])
    let text = TextRenderer(width: 80, isUnicode: true).render(french)
    #expect(text.contains("Rôle\u{A0}: fournisseur") || text.contains("Rôle : fournisseur"))
    #expect(MarkdownRenderer().render(french).contains("**Rôle\u{A0}:** fournisseur"))
  }
}
