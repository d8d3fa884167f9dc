import Assessments
import Questionnaires
import Wording

/// How far the work on duties is.
extension Report {
  /// What somebody wrote down about a duty; nil for nothing.
  func work(on duty: Duty) -> DutyRecord.State? { assessment[duty.id]?.state }

  /// Whether nothing is left to do for a duty: it is done, or was found not to be needed.
  func isOver(_ duty: Duty) -> Bool { work(on: duty).map { !$0.progress.isPending } ?? false }

  /// What is missing among the tasks for that reason: "Not listed here, as you marked them: done (3),
  /// not needed (1)."; nil for nothing.
  package var leftOut: String? {
    let duties = (timetable.flatMap(\.entries) + whenAsked + mayBeDone).map(\.duty)
    let states = [DutyProgress.Kind.done, .notNeeded].compactMap { kind -> String? in
      let count = duties.count { work(on: $0)?.progress.kind == kind }
      guard count > 0 else { return nil }
      return words.lists.bracketed(text: words.duties.state(kind), remark: words.number(count))
    }
    return states.isEmpty ? nil : words.actions.leftOut(states: words.list(states))
  }
}
