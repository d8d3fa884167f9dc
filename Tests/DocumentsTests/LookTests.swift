import Documents
import Testing

/// How the look of a document changes its page.
@Suite struct LookTests {
  private func page(_ look: Look) -> String {
    HTMLRenderer().render(
      Document(
        kind: "K", title: "T", subtitle: "S", language: "en",
        labels: .init(skip: "skip", contents: "contents", contentsHead: "head", result: "result"),
        blocks: [], look: look))
  }

  /// A case is handed out alone; the title does not take a page of its own.
  @Test func onlySheetsBeginAPageWithEachPart() {
    let rule = "h2.part { break-before: page;"
    #expect(page(.sheets).contains(rule))
    #expect(page(.sheets).contains("h2#part-1 { break-before: auto; }"))
    #expect(!page(.page).contains(rule))
  }
}
