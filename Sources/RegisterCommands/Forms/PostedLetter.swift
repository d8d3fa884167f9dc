import Assessments
import CommandSupport
package import Documents
package import ResultFiles
package import Wording

/// A letter, or a list for customers, as it goes out.
package struct PostedLetter: Tellable {
  package static var formats: [ReportFormat] { [.docx, .md, .txt, .html, .pdf] }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    words.publishing.refusedLetter(
      formats: ReportFormat.list(formats, words), format: format.rawValue)
  }

  package let document: Document
  package var stamp: String { Clock.now().description }
}
