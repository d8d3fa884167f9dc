import Assessments
package import Documents
import Questionnaires
import Register
package import Reports

/// Something that can be told in every format: a report, a register, what a re-check found, duties.
package protocol Tellable {
  var document: Document { get }
  var workbook: Workbook { get }
  /// The table that stands alone in a format that holds one.
  var leadingSheet: Sheet { get }
  var calendar: Calendar { get }
  var json: String { get }
  /// In the terms of the Data Privacy Vocabulary; nil where those have no words for it.
  var linkedData: String? { get }
  /// Pictures for slides.
  var pictures: [Picture] { get }
  /// When what is told was changed last, for formats that carry a time: `2026-11-23T14:05:00Z`.
  var stamp: String { get }

  /// For a terminal: every line at most `width` columns.
  func text(width: Int, isUnicode: Bool) -> String
}

extension Tellable {
  package var pictures: [Picture] { [] }
  package var linkedData: String? { nil }
}

extension Report: Tellable {
  package var leadingSheet: Sheet { dutySheet }
  package var json: String { JSONRenderer().render(self) }
  package var linkedData: String? { DPVRenderer().render(self) }
  package var stamp: String { madeAt.description }

  package func text(width: Int, isUnicode: Bool) -> String {
    TextRenderer(width: width, isUnicode: isUnicode).render(document)
  }
}

extension RegisterReport: Tellable {
  package var stamp: String {
    table.entries.map(\.changed.description).max() ?? "2000-01-01T00:00:00Z"
  }

  package func text(width: Int, isUnicode: Bool) -> String {
    RegisterScreen(width: width, isUnicode: isUnicode).render(self)
  }
}

extension RecheckReport: Tellable {
  package var stamp: String { "\(table.date)T00:00:00Z" }

  package func text(width: Int, isUnicode: Bool) -> String {
    RecheckScreen(width: width, isUnicode: isUnicode).render(self)
  }
}
