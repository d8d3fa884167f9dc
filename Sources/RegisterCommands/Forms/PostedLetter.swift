import Assessments
package import CommandSupport
package import Documents
package import Wording

/// A letter, or a list for customers, as it goes out.
package struct PostedLetter: Tellable {
  package static var formats: [ReportFormat] { [.docx, .md, .txt, .html, .pdf] }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    "a letter is written as \(ReportFormat.list(formats, words)), not as \(format.rawValue)"
  }

  package let document: Document
  package var stamp: String { Clock.now().description }
}
