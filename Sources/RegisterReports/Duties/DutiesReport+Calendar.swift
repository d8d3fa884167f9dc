import Assessments
package import Documents
import Questionnaires
import Reasoning
import Register
import ReportFormats
import Wording

extension DutiesReport {
  /// What is still to be done, on the day that somebody set, or else on the day of the law if that is
  /// to come. Names of systems and people stand in it; whoever shares a calendar should know.
  package var calendar: Calendar {
    Calendar(
      name: title, language: words.tag(beside: questionnaire),
      stamp: Calendar.compact(stamp),
      entries: systems.flatMap { system in
        system.duties.compactMap { entry($0, of: system) }
      }.enumerated()
        .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element))
  }

  /// When something in it was changed last: `2026-11-23T14:05:00Z`.
  package var stamp: String {
    systems.map(\.changed.description).max() ?? "2000-01-01T00:00:00Z"
  }

  private func entry(_ work: DutyWork, of system: System) -> Calendar.Entry? {
    guard work.isPending, let day = work.dueDay else { return nil }
    let lines = [work.state.person, work.duty?.task, work.duty?.reference].compactMap { $0 }
    return Calendar.Entry(
      // Another entry than that of the day on which the law begins.
      uid: Calendar.uid(
        "do.\(work.name)", of: system.name, created: system.created.description),
      day: Day(day),
      title: words.lists.labelled(
        label: system.name,
        value: work.standing == .possible
          ? words.dutyBook.calendarPossible(duty: work.title) : work.title),
      text: lines.joined(separator: "\n"))
  }
}
