import Testing

@testable import Documents

/// The sheet on which a document is printed.
@Suite struct PaperSizeTests {
  private func document(_ look: Look) -> Document {
    Document(
      kind: "", title: "", subtitle: "", language: "en",
      labels: .init(skip: "", contents: "", contentsHead: "", result: ""), blocks: [], look: look)
  }

  @Test func manyColumnsLieOnABroadSheet() {
    #expect(
      HTMLRenderer().render(document(.fitting([table(5)])))
        .contains("@page { size: A4 landscape; }"))
    #expect(!HTMLRenderer().render(document(.page)).contains("landscape"))
  }

  private func table(_ columns: Int) -> Block {
    .table(Table(caption: "", columns: (0..<columns).map { "\($0)" }, rows: []))
  }

  /// The widest table decides for all.
  @Test func theSheetFollowsTheWidestTable() {
    #expect(Look.fitting([table(4), .heading(level: 2, "A")]).paper == .upright)
    #expect(Look.fitting([table(2), table(5)]).paper == .broad)
    #expect(Look.fitting([]).paper == .upright)
  }
}
