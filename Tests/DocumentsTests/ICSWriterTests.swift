import Testing

@testable import Documents

@Suite struct ICSWriterTests {
  static func calendar(_ title: String, text: String = "") -> String {
    ICSWriter.text(
      of: Calendar(
        name: "EU AI Act: Bot", language: "en", stamp: "20261123T140500Z",
        entries: [
          .init(
            uid: "reg.1@aiact", day: Day(year: 2027, month: 12, day: 2), title: title, text: text)
        ]))
  }

  @Test func anEntryIsAnAllDayEventWithAReminder() {
    let lines = Self.calendar("Register; then tell staff", text: "One.\nTwo, three.")
      .split(separator: "\r\n")
    #expect(lines.contains("DTSTART;VALUE=DATE:20271202"))
    #expect(lines.contains("SUMMARY;LANGUAGE=en:Register\\; then tell staff"))
    #expect(lines.contains("DESCRIPTION:One.\\nTwo\\, three."))
    #expect(lines.contains("UID:reg.1@aiact"))
    #expect(lines.contains("TRIGGER:-P30D"))
  }

  @Test(arguments: [70, 71, 72, 73, 74, 75, 76, 150, 400])
  func linesAreFoldedByOctetsAndNeverInsideACharacter(length: Int) {
    let title = String(repeating: "é", count: length)
    let text = Self.calendar(title)
    for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(text.replacing("\r\n ", with: "").contains(title))
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
