import Testing

@testable import Documents

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

  @Test func onlyColumnSheetsHaveTwoColumns() {
    let rule = "main { columns: 2;"
    #expect(page(.columnSheets).contains(rule))
    #expect(!page(.sheets).contains(rule))
  }

  /// The names of cases have hyphens.
  @Test func headsOfColumnsOnTheWallAreNotTorn() {
    let wall = page(Look(isForTheWall: true, refresh: nil))
    #expect(wall.contains("thead th { white-space: nowrap; }"))
  }
}
