import Assessments
import CommandSupport
package import Documents
package import Forms
package import ResultFiles
package import Wording

extension AnswerForm: Tellable {
  package static var formats: [ReportFormat] { [.html, .docx, .csv, .pdf, .md, .txt] }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    words.publishing.refusedForm(
      formats: ReportFormat.list(formats, words), format: format.rawValue)
  }

  package func page(in brand: Brand?) -> String? { FormPage.html(of: self, brand: brand) }
  package var mainTable: Sheet? { sheet }
  package var stamp: String { Clock.now().description }
}
