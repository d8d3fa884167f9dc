package import Assessments
import Questionnaires

/// The words for the work on a duty.
package enum DutyWords {
  /// One word or two: `open`, `doing`, `done`, `not needed`.
  package static func state(_ kind: DutyProgress.Kind) -> String {
    switch kind {
    case .open: "open"
    case .doing: "doing"
    case .done: "done"
    case .notNeeded: "not needed"
    }
  }

  /// The same with the reason: `not needed: no such data`.
  package static func state(_ progress: DutyProgress) -> String {
    state(progress.kind) + (progress.reason.map { ": \($0.text)" } ?? "")
  }

  /// Who sees to it, and until when: `Ann Berg, by 1 Dec 2026 (late)`; nil when neither is known.
  package static func who(_ state: DutyRecord.State, isLate: Bool) -> String? {
    let day = state.day.map { "by \($0.long)" + (isLate ? " (late)" : "") }
    let parts = [state.person, day].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// What to say of a duty that the result does not give any more.
  package static let gone = "the answers do not lead to this duty any more; the work on it is kept"
  /// What to say of one that this questionnaire does not have.
  package static let unknown = "this questionnaire has no such duty; the work on it is kept"

  /// `a.pdf`, `a.pdf (Contract)`
  package static func evidence(_ piece: Evidence) -> String {
    piece.place + (piece.title.map { " (\($0))" } ?? "")
  }

  /// Several pieces in one line.
  package static func evidence(_ pieces: [Evidence]) -> String {
    pieces.map { evidence($0) }.joined(separator: "; ")
  }
}
