import Testing
import Typography

@testable import Documents

/// What is not translated yet says in which language it stands.
@Suite struct ForeignTextsTests {
  @Test func aPageNamesTheLanguageOfWhatIsNotTranslated() {
    let foreign = ForeignTexts(language: "en", texts: ["Ask & wait. [en]"])
    let document = Document(
      kind: "Bericht", title: "X", subtitle: "", language: "de-AT", foreign: foreign,
      labels: .init(skip: "", contents: "", contentsHead: "", result: ""),
      blocks: [
        .heading(level: 2, "Ask & wait. [en]"),
        .paragraph([.text("Rat: Ask & wait. [en]")]),
        .paragraph([.typed("Ask & wait.")]),
      ])
    let html = HTMLRenderer().render(document)
    #expect(html.contains("<html lang=\"de-AT\">"))
    #expect(html.contains("<h2><span lang=\"en\">Ask &amp; wait.</span> [en]</h2>"))
    #expect(html.contains("<p>Rat: <span lang=\"en\">Ask &amp; wait.</span> [en]</p>"))
    #expect(html.contains("<p><bdi>Ask &amp; wait.</bdi></p>"))
    let text = TextRenderer(width: 80, isUnicode: true).render(document)
    #expect(text.contains("Rat: Ask & wait. [en]"))
  }
}
