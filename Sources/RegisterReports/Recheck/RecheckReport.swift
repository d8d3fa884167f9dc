import Assessments
package import Questionnaires
package import Register
package import Wording

/// What is told of a re-check: for each document whether it leads to the same, and what differs.
package struct RecheckReport: Sendable {
  package let title: String
  package let table: RecheckTable
  /// The one with which everything was worked out anew.
  package let questionnaire: Questionnaire
  /// The one to compare with, when it was named; it has the titles of what is gone.
  package let against: Questionnaire?
  let words: Words

  package init(
    title: String, _ table: RecheckTable, of questionnaire: Questionnaire,
    against: Questionnaire?, words: Words
  ) {
    self.title = title
    self.table = table
    self.questionnaire = questionnaire
    self.against = against
    self.words = words
  }

  /// `12 files: 2 changed, 8 the same, 1 cannot be compared, 1 not read`
  var summary: String {
    let phrases = words.recheck
    var parts: [String] = []
    if table.changedCount > 0 { parts.append(phrases.countChanged(count: table.changedCount)) }
    if table.sameCount > 0 { parts.append(phrases.countSame(count: table.sameCount)) }
    if table.unknownCount > 0 { parts.append(phrases.countUnknown(count: table.unknownCount)) }
    if table.begunCount > 0 { parts.append(phrases.countBegun(count: table.begunCount)) }
    if !table.broken.isEmpty { parts.append(phrases.countNotRead(count: table.broken.count)) }
    let count = table.rows.count + table.broken.count
    return parts.isEmpty
      ? phrases.files(count: count)
      : phrases.filesCounted(count: count, parts: words.list(parts))
  }

  /// `eu-ai-act 0.3.0, law as of 23 Nov 2026`
  var madeWith: String {
    words.recheck.madeWith(
      questionnaire: "\(questionnaire.id) \(questionnaire.version)", day: questionnaire.lawAsOf)
  }
}
