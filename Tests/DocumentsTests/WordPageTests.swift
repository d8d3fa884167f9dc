import Testing

@testable import Documents

/// Where the pages of a Word file begin.
@Suite struct WordPageTests {
  private func body(_ blocks: [Block], _ look: Look = .page) -> String {
    var body = WordBody()
    body.write(
      Document(
        kind: "K", title: "T", subtitle: "S", language: "en",
        labels: .init(skip: "s", contents: "c", contentsHead: "h", result: "r"), blocks: blocks,
        look: look))
    return body.xml
  }

  /// As on a page in a browser: the title does not take a sheet of its own.
  @Test func theFirstSheetStandsBelowTheTitle() {
    let parts: [Block] = [.part("One"), .part("Two"), .part("Three")]
    #expect(body(parts, .sheets).matches(of: /<w:pageBreakBefore\/>/).count == 2)
    #expect(!body([.part("One")], .sheets).contains("<w:pageBreakBefore/>"))
    #expect(body(parts).matches(of: /<w:pageBreakBefore\/>/).count == 3)
  }
}
