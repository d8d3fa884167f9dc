package import JSONText
package import Questionnaires

/// What belongs to one duty: how the work on it stands, and how that came about.
package struct DutyRecord: Sendable, Equatable, Logged {
  /// How the work stands; the log replays to it.
  package struct State: Sendable, Equatable {
    package var progress = DutyProgress.open
    /// Who sees to it; nil when nobody is named.
    package var person: String?
    /// The day by which that person wants to be done, which need not be the day of the law.
    package var day: CalendarDate?
    package var note: String?
    /// What shows that the duty is met.
    package var evidence: [Evidence] = []

    package init() {}
  }

  package internal(set) var state = State()
  /// The earliest first. Entries are added and never taken away.
  package internal(set) var log: [Change] = []
  /// Fields of other programs, kept as they are.
  package internal(set) var extras: [JSONOutput.Member] = []
  var logText = LogText()

  package var progress: DutyProgress { state.progress }
  package var person: String? { state.person }
  package var day: CalendarDate? { state.day }
  package var note: String? { state.note }
  package var evidence: [Evidence] { state.evidence }

  init() {}

  func found() -> Change.What { .duty(.found(state)) }
}

extension DutyRecord.State: Replayable {
  package mutating func apply(_ what: Change.What) {
    switch what {
    case .duty(.progress(_, let to)): progress = to
    case .duty(.person(_, let to)): person = to
    case .duty(.day(_, let to)): day = to
    case .duty(.found(let state)): self = state
    case .note(_, let to): note = to
    case .evidenceAdded(let item): evidence.append(item)
    case .evidenceRemoved(let item): evidence.removeLast(equalTo: item)
    case .answer, .flag, .found, .name, .summary, .earlier, .upgraded: break
    }
  }
}
