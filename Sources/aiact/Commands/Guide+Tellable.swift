import CommandSupport
package import Guides
import Reports
package import ResultFiles
package import Wording

extension Guide: Tellable {
  package static var formats: [ReportFormat] { [.html, .docx, .pdf, .md, .txt] }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    words.guides.refused(formats: ReportFormat.list(formats, words), format: format.rawValue)
  }

  /// The same page gives the same bytes.
  package var stamp: String { "2000-01-01T00:00:00Z" }
}
