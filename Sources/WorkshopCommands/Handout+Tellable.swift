package import ResultFiles
package import Wording
package import Workshop

extension Handout: Tellable {
  package static var formats: [ReportFormat] { [.html, .docx, .pdf, .md, .txt] }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    words.paper.refusal(formats: ReportFormat.list(formats, words))
  }

  /// The same cases give the same bytes.
  package var stamp: String { "2000-01-01T00:00:00Z" }
}
