@testable import Documents
import ReportFormats
@testable import Reports

/// A report in every format, and on the screen.
struct Rendering {
  let markdown: String
  let html: String
  let json: String
  let text: String
  let screen: String

  init(_ report: Report) {
    markdown = MarkdownRenderer().render(report.document(for: .file))
    html = HTMLRenderer().render(report.document(for: .file))
    json = JSONRenderer().render(report)
    text = TextRenderer(width: 80, isUnicode: true).render(report.document(for: .file))
    screen = ResultScreen(width: 80, isUnicode: true).render(report)
  }

  var all: [String] { [markdown, html, json, text, screen] }

  /// The text with every run of blanks and newlines made one space, so that wrapping is no matter.
  static func flat(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
