import Assessments
package import Documents
import LinkedData
import Questionnaires
import ReportFormats
package import Reports
package import Wording

/// Something that can be told in several formats: a report, a register, what a re-check found, a form.
package protocol Tellable: SendableMetatype {
  /// The formats that it can be told in, in the order in which people are offered them.
  static var formats: [ReportFormat] { get }
  /// What to say to whoever asks for another one; one sentence without a full stop.
  static func refusal(of format: ReportFormat, _ words: Words) -> String

  var document: Document { get }
  /// A page for a browser that is more than the document, in the look of a firm; nil where the
  /// document is the page.
  func page(in brand: Brand?) -> String?
  var spreadsheet: Workbook? { get }
  /// The table that stands alone in a format that holds one.
  var mainTable: Sheet? { get }
  var dayCalendar: Calendar? { get }
  var machineText: String? { get }
  /// In the terms of the Data Privacy Vocabulary.
  var linkedData: String? { get }
  /// Pictures for slides.
  var pictures: [Picture] { get }
  /// When what is told was changed last, for formats that carry a time: `2026-11-23T14:05:00Z`.
  var stamp: String { get }

  /// For a terminal: every line at most `width` columns.
  func text(width: Int, isUnicode: Bool) -> String
}

extension Tellable {
  package func page(in brand: Brand?) -> String? { nil }
  package var spreadsheet: Workbook? { nil }
  package var mainTable: Sheet? { nil }
  package var dayCalendar: Calendar? { nil }
  package var machineText: String? { nil }
  package var linkedData: String? { nil }
  package var pictures: [Picture] { [] }

  package func text(width: Int, isUnicode: Bool) -> String {
    TextRenderer(width: width, isUnicode: isUnicode).render(document)
  }
}

extension Report: Tellable {
  package static var formats: [ReportFormat] { ReportFormat.allCases }

  package static func refusal(of format: ReportFormat, _ words: Words) -> String {
    words.publishing.refusedReport(
      formats: ReportFormat.list(formats, words), format: format.rawValue)
  }

  package var spreadsheet: Workbook? { workbook }
  package var mainTable: Sheet? { dutySheet }
  package var dayCalendar: Calendar? { calendar }
  package var machineText: String? { JSONRenderer().render(self) }
  package var linkedData: String? { DPVRenderer().render(self) }
  package var stamp: String { madeAt.description }
}
