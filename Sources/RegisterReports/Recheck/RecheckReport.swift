import Assessments
package import Questionnaires
package import Register
import Wording

/// What is told of a re-check: for each document whether it leads to the same, and what differs.
package struct RecheckReport: Sendable {
  package let title: String
  package let table: RecheckTable
  /// The one with which everything was worked out anew.
  package let questionnaire: Questionnaire
  /// The one to compare with, when it was named; it has the titles of what is gone.
  package let against: Questionnaire?

  package init(
    title: String, _ table: RecheckTable, of questionnaire: Questionnaire,
    against: Questionnaire?
  ) {
    self.title = title
    self.table = table
    self.questionnaire = questionnaire
    self.against = against
  }

  /// `12 assessments: 2 changed, 9 the same, 1 cannot be compared; 1 file not read`
  var summary: String {
    var parts: [String] = []
    if table.changedCount > 0 { parts.append("\(table.changedCount) changed") }
    if table.sameCount > 0 { parts.append("\(table.sameCount) the same") }
    if table.unknownCount > 0 { parts.append("\(table.unknownCount) cannot be compared") }
    if !table.broken.isEmpty { parts.append("\(table.broken.count) not read") }
    let count = table.rows.count + table.broken.count
    return (count == 1 ? "1 file" : "\(count) files")
      + (parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))")
  }

  /// `eu-ai-act 0.3.0, law as of 23 Nov 2026`
  var madeWith: String {
    "\(questionnaire.id) \(questionnaire.version), law as of \(questionnaire.lawAsOf.long)"
  }
}
