@testable import Documents
@testable import Reports
import Testing

/// Whole reports, letter by letter.
struct GoldenTests {
  @Test(arguments: ["complete", "unfinished"])
  func everyFormat(name: String) throws {
    let report = try name == "complete" ? Fixture.complete() : Fixture.unfinished()
    try Golden.expect(MarkdownRenderer().render(report.document), "\(name).md")
    try Golden.expect(HTMLRenderer().render(report.document), "\(name).html")
    try Golden.expect(JSONRenderer().render(report), "\(name).json")
    try Golden.expect(
      TextRenderer(width: 80, isUnicode: true).render(report.document), "\(name)-80.txt")
    try Golden.expect(
      TextRenderer(width: 40, isUnicode: false).render(report.document), "\(name)-40.txt")
    try Golden.expect(
      ResultScreen(width: 80, isUnicode: true).render(report), "\(name)-screen-80.txt")
    try Golden.expect(
      ResultScreen(width: 40, isUnicode: false).render(report), "\(name)-screen-40.txt")
  }
}
