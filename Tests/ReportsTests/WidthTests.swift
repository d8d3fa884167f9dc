@testable import Documents
import ReportFormats
@testable import Reports
import Testing
import Typography

/// Plain text and the screen keep to their width.
struct WidthTests {
  @Test(arguments: [20, 40, 80, 100])
  func noLineIsTooLong(width: Int) throws {
    for report in [try Fixture.complete(), try Fixture.unfinished()] {
      let texts = [
        TextRenderer(width: width, isUnicode: true).render(report.document(for: .file)),
        ResultScreen(width: width, isUnicode: false).render(report),
      ]
      for line in texts.flatMap({ $0.split(separator: "\n") }) where !line.contains("://") {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
      }
    }
  }

  /// Two screens of 24 rows hold the result with the place of the file and the prompt below it.
  @Test func theResultFitsOnTwoScreens() throws {
    for report in [try Fixture.complete(), try Fixture.unfinished(), try Fixture.report([:])] {
      let lines = ResultScreen(width: 80, isUnicode: true).render(report).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 38)
    }
  }

  @Test func withoutUnicodeEverySignIsASCII() throws {
    let report = try Fixture.unfinished()
    #expect(Rendering(report).text.contains("“mood”"))
    for text in [
      TextRenderer(width: 80, isUnicode: false).render(report.document(for: .file)),
      ResultScreen(width: 80, isUnicode: false).render(report),
    ] {
      #expect(text.utf8.allSatisfy { $0 < 0x80 })
      #expect(text.contains("\"mood\""))
    }
  }
}
