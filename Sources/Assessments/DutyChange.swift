package import Questionnaires

/// What only the log of a duty can say; notes and evidence are told as those of questions are.
package enum DutyChange: Sendable, Equatable {
  case progress(from: DutyProgress, to: DutyProgress)
  case person(from: String?, to: String?)
  case day(from: CalendarDate?, to: CalendarDate?)
  /// What stood in the file with no entry that explains it.
  case found(DutyRecord.State)
}
