import Documents
import Testing

@testable import OfficeOpenXML

/// The sheet on which a Word file is printed, and how wide the columns of its tables are.
@Suite struct WordPaperTests {
  @Test func manyColumnsLieOnABroadSheet() {
    let page = WordPage(.broad)
    let turned = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
    #expect(WordParts.document("", on: page).contains(turned))
    #expect(!WordParts.document("", on: .upright).contains("landscape"))
    #expect(page.textWidth > 14_000)
    // The number of the page stands at the right edge of the text.
    let tab = "<w:tab w:val=\"right\" w:pos=\"\(page.textWidth)\"/>"
    #expect(WordStyles.part("en", colour: nil, page).contains(tab))
  }

  @Test func lettersMadeToFitTakeMoreOfTheSheet() {
    let page = WordPage(Look(isForTheWall: false, refresh: nil, paper: .dense, size: 16))
    #expect(page.size(22) == 17)
    #expect(page.textWidth > WordPage(.dense).textWidth)
  }

  @Test func onlyColumnSheetsHaveTwoColumns() {
    #expect(WordPage(.columnSheets).settings.contains("<w:cols w:num=\"2\""))
    #expect(!WordPage(.sheets).settings.contains("<w:cols"))
  }

  /// Nine columns, of which one has much more to say than the others.
  @Test func wordsInNarrowColumnsStayWhole() {
    let long = String(repeating: "much to say ", count: 20)
    let cells = ["prohibited", long, "2 December 2027", "1", "2", "3", "4", "5", "undetermined"]
    let table = Table(
      caption: "", columns: cells.map { _ in "Head" }, rows: [cells.map { [.text($0)] }])
    let widths = WordTable.widths(table, total: WordPage(.broad).textWidth)
    #expect(widths.reduce(0, +) == WordPage(.broad).textWidth)
    #expect(widths[0] >= 10 * 130 && widths[8] >= 12 * 130)
    #expect(widths[1] > widths[0])
  }

  /// Of two long words only those that need more than there is are broken.
  @Test func narrowColumnsKeepTheirWordsWhereWideOnesCannot() {
    let word = String(repeating: "x", count: 24)
    let cells = [word, "undetermined", word, word]
    let table = Table(
      caption: "", columns: ["A", "B", "C", "D"], rows: [cells.map { [.text($0)] }])
    let widths = WordTable.widths(table, total: 9070)
    #expect(widths[1] >= 12 * 130 && widths.reduce(0, +) == 9070)
    #expect(abs(widths[0] - widths[2]) < 20)
  }

  /// An address as long as the sheet leaves the others their room.
  @Test func oneLongWordTakesNotAllTheRoom() {
    let address = String(repeating: "x", count: 200)
    let table = Table(
      caption: "", columns: ["A", "B"], rows: [[[.text("a")], [.text(address)]]])
    let widths = WordTable.widths(table, total: 9070)
    #expect(widths[0] >= 1100 && widths.reduce(0, +) == 9070)
  }

  /// What is on one page in a browser is on one page in Word.
  @Test func aDenseSheetHasSmallTypeAndMargins() {
    let (dense, usual) = (WordPage(.dense), WordPage.upright)
    #expect(dense.textWidth > usual.textWidth)
    #expect(WordStyles.part("en", colour: nil, dense).contains("<w:sz w:val=\"18\"/>"))
    #expect(!WordStyles.part("en", colour: nil, usual).contains("<w:szCs w:val=\"18\"/>"))
    #expect(WordParts.document("", on: dense).contains("w:top=\"850\""))
  }
}
