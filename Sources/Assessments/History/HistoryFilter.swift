package import Questionnaires

/// Which part of a history to show.
package struct HistoryFilter: Sendable {
  /// Only what is about these; empty for everything.
  package var subjects: Set<Subject> = []
  /// Only what happened on this day or later, in Coordinated Universal Time.
  package var since: CalendarDate?

  package init() {}

  package func takes(_ event: HistoryEvent) -> Bool {
    if !subjects.isEmpty {
      guard case .changed(let subject, _) = event.what, subjects.contains(subject) else {
        return false
      }
    }
    guard let since else { return true }
    // What has no time is older than all that has one.
    return event.at.map { $0.description >= since.description } ?? false
  }
}
