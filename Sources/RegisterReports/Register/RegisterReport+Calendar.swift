import Assessments
package import Documents
import Questionnaires
import Register
import Reports

extension RegisterReport {
  /// What begins for certain, one entry for each system and day. Names of systems stand in it, as in
  /// every list; whoever shares a calendar should know.
  package var calendar: Calendar {
    let words = RegisterWords(questionnaire)
    let rows = timeline.rows.filter(\.isCertain)
    let latest = table.entries.map(\.changed.description).max() ?? "2000-01-01T00:00:00Z"
    return Calendar(
      name: title, language: questionnaire.language,
      stamp: latest.filter { $0 != "-" && $0 != ":" },
      entries: rows.map { row in
        Calendar.Entry(
          uid: "\(row.day).\(row.entry.created)@aiact", day: Day(row.day),
          title: "\(row.entry.system): EU AI Act",
          text: words.starts(row.starts.filter(\.isCertain)))
      })
  }
}
