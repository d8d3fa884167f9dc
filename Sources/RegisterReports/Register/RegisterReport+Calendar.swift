import Assessments
package import Documents
import Questionnaires
import Register
import ReportFormats
import Wording

extension RegisterReport {
  /// What begins for certain, one entry for each system and day. Names of systems stand in it, as in
  /// every list; whoever shares a calendar should know.
  package var calendar: Calendar {
    let said = rowWords
    let rows = timeline.rows.filter(\.isCertain)
    let latest = table.entries.map(\.changed.description).max() ?? "2000-01-01T00:00:00Z"
    return Calendar(
      name: title, language: words.tag(beside: questionnaire),
      stamp: Calendar.compact(latest),
      entries: rows.map { row in
        Calendar.Entry(
          uid: Calendar.uid(
            row.day.description, of: row.entry.system,
            created: row.entry.created.description),
          day: Day(row.day),
          title: words.register.calendarTitle(system: row.entry.system),
          text: said.starts(row.starts.filter(\.isCertain)))
      })
  }
}
