package import Assessments
package import Questionnaires
import Reasoning
import Typography

/// Which duties to show.
package struct DutyFilter: Sendable {
  /// Only what is to be ready by this day, or was.
  package var due: CalendarDate?
  /// Words of the person's name.
  package var person: String?
  /// In one of these states; empty for all.
  package var states: Set<DutyProgress.Kind> = []

  /// Whether what only open points decide is left out, unless somebody works on it.
  package var hidesPossible = false

  package init() {}

  /// Whether somebody looks for something. What is left out without being asked for does not count.
  package var isEmpty: Bool { due == nil && person == nil && states.isEmpty }

  /// Whether it is possible only, and left out for that.
  package func hides(_ work: DutyWork) -> Bool {
    hidesPossible && work.standing == .possible && !work.isWorkedOn
  }

  package func takes(_ work: DutyWork) -> Bool {
    if hides(work) { return false }
    if !states.isEmpty, !states.contains(work.state.progress.kind) { return false }
    if let due {
      guard work.isPending else { return false }
      // What applies already should have been ready; what has no day is due on none.
      let isDue =
        work.dueDay.map { $0 <= due } ?? (work.time == .now || work.time == .launch)
      if !isDue { return false }
    }
    if let person {
      let names = Folding.words(work.state.person ?? "")
      let wanted = Folding.words(person)
      if wanted.isEmpty { return work.state.person == nil }
      return wanted.allSatisfy { beginning in names.contains { $0.hasPrefix(beginning) } }
    }
    return true
  }
}
