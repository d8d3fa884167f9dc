package import JSONText

/// What belongs to one question: how it stands, and how that came about.
package struct Record: Sendable, Equatable, Logged {
  /// How a question stands; the log replays to it.
  package struct State: Sendable, Equatable {
    /// As it stands in the file; whether it fits a questionnaire is another matter (``Fit``).
    package var answer: JSONOutput?
    package var note: String?
    package var evidence: [Evidence] = []
    /// What still has to be clarified with somebody; nil when nothing has.
    package var flag: String?
    /// The system from whose document the answer was taken over, until somebody gives it again; nil
    /// when it was given for this one.
    package var takenFrom: String?

    package init() {}
  }

  package internal(set) var state = State()
  /// The earliest first. Entries are added and never taken away.
  package internal(set) var log: [Change] = []
  /// Fields of other programs, kept as they are.
  package internal(set) var extras: [JSONOutput.Member] = []
  var logText = LogText()

  package var answer: JSONOutput? { state.answer }
  package var note: String? { state.note }
  package var evidence: [Evidence] { state.evidence }
  package var flag: String? { state.flag }
  package var takenFrom: String? { state.takenFrom }

  /// Who gave the answer that stands, and when; nil when there is none or the log does not say.
  package var answered: Change? {
    guard answer != nil else { return nil }
    return log.last { change in
      switch change.what {
      case .answer, .found: true
      default: false
      }
    }
  }

  init() {}

  func found() -> Change.What { .found(state) }
}

extension Record.State: Replayable {
  package mutating func apply(_ what: Change.What) {
    switch what {
    case .answer(_, let to):
      answer = to
      takenFrom = nil
    case .note(_, let to): note = to
    case .flag(_, let to): flag = to
    case .evidenceAdded(let item): evidence.append(item)
    case .evidenceRemoved(let item): evidence.removeLast(equalTo: item)
    case .found(let state): self = state
    case .name, .summary, .duty, .earlier, .upgraded: break
    }
  }
}
