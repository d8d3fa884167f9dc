import Testing

@testable import Documents

@Suite struct CSVWriterTests {
  private static let sheet = Sheet(
    name: "Duties", columns: [.init("Id", width: 10), .init("What", width: 20)],
    rows: [
      [.text("a"), .number(1_500_000)],
      [.text("b, \"c\""), .day(Day(year: 2026, month: 12, day: 2))],
    ])

  @Test func csvQuotesWhatWouldBreakIt() {
    #expect(
      CSVWriter.text(of: Self.sheet)
        == "\u{FEFF}Id,What\r\na,1500000\r\n\"b, \"\"c\"\"\",2026-12-02\r\n")
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\u{200B}=1", "\u{FEFF}=1", "＝1", "＋1", "－1",
    "＠A", "\u{2212}1", "|calc", "\n=1", "\u{202E}=1",
  ])
  func csvNeverBeginsWithAFormula(text: String) throws {
    let sheet = Sheet(name: "s", columns: [.init("x", width: 5)], rows: [[.text(text)]])
    let written = CSVWriter.text(of: sheet).split(separator: "\r\n").dropFirst().joined()
    let bare = written.drop { $0 == "\"" }
    #expect(bare.first == "'" || bare.hasPrefix(#"\u{"#), "\(written)")
  }

  @Test func csvLeavesNumbersNumbersAndWordsWords() {
    let sheet = Sheet(
      name: "s", columns: [.init("x", width: 5)], rows: [[.number(-5)], [.text("a=b")], [.empty]])
    #expect(CSVWriter.text(of: sheet) == "\u{FEFF}x\r\n-5\r\na=b\r\n\r\n")
  }
}
