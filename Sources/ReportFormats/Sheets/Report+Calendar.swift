import Assessments
package import Documents
import Questionnaires
import Reasoning
package import Reports
import Wording

extension Report {
  /// The days to come that concern the user: when certain duties start, and what else begins or
  /// ends. Only titles of the law stand in it, because others see a calendar.
  package var calendar: Calendar {
    let duties = timetable.flatMap(\.entries).compactMap { entry -> Calendar.Entry? in
      guard case .from(let day) = entry.time else { return nil }
      return Calendar.Entry(
        uid: uid(entry.duty.id.text), day: Day(day),
        title: words.annexes.calendarDuty(duty: entry.duty.title),
        text: "\(entry.duty.task)\n\(entry.duty.reference)")
    }
    // What concerns everybody would fill the calendar of everybody.
    let certain = Set(
      outcome.timeline.filter { $0.status == .established && $0.subject.when != nil }
        .map(\.subject.id))
    let days = daysAhead.filter { certain.contains($0.id) }.map { milestone in
      Calendar.Entry(
        uid: uid(milestone.id.text), day: Day(milestone.day), title: milestone.text, text: "")
    }
    return Calendar(
      name: words.annexes.calendar(system: title), language: words.tag(beside: questionnaire),
      stamp: Calendar.compact(assessment.changed.description),
      entries: (duties + days).enumerated()
        .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element))
  }

  private func uid(_ name: String) -> String {
    Calendar.uid(name, of: title, created: assessment.created.description)
  }
}
