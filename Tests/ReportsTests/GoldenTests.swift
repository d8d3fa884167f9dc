@testable import Documents
import Goldens
import ReportFormats
@testable import Reports
import Testing

/// Whole reports, letter by letter.
struct GoldenTests {
  @Test(arguments: ["complete", "unfinished"])
  func everyFormat(name: String) throws {
    let report = try name == "complete" ? Fixture.complete() : Fixture.unfinished()
    let texts = [
      (MarkdownRenderer().render(report.document(for: .file)), "\(name).md"),
      (HTMLRenderer().render(report.document(for: .file)), "\(name).html"),
      (JSONRenderer().render(report), "\(name).json"),
      (
        TextRenderer(width: 80, isUnicode: true).render(report.document(for: .file)),
        "\(name)-80.txt"
      ),
      (
        TextRenderer(width: 40, isUnicode: false).render(report.document(for: .file)),
        "\(name)-40.txt"
      ),
      (ResultScreen(width: 80, isUnicode: true).render(report), "\(name)-screen-80.txt"),
      (ResultScreen(width: 40, isUnicode: false).render(report), "\(name)-screen-40.txt"),
    ]
    for (text, file) in texts { #expect(try Golden.difference(text, file) == nil) }
  }
}
