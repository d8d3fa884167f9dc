package import JSONText

/// What belongs to one question: how it stands, and how that came about.
package struct Record: Sendable, Equatable {
  /// How a question stands; the log replays to it.
  package struct State: Sendable, Equatable {
    /// As it stands in the file; whether it fits a questionnaire is another matter (``Fit``).
    package var answer: JSONOutput?
    package var note: String?
    package var evidence: [Evidence] = []
    /// What still has to be clarified with somebody; nil when nothing has.
    package var flag: String?

    package init() {}
  }

  package internal(set) var state = State()
  /// The earliest first. Entries are added and never taken away.
  package internal(set) var log: [Change] = []
  /// Fields of other programs, kept as they are.
  package internal(set) var extras: [JSONOutput.Member] = []
  /// The log as it stands in the file, so that a save need not write every entry anew.
  var logText = LogText()

  package var answer: JSONOutput? { state.answer }
  package var note: String? { state.note }
  package var evidence: [Evidence] { state.evidence }
  package var flag: String? { state.flag }

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

  /// When anything here was changed last.
  package var changed: Timestamp? { log.map(\.at).max() }
}

extension Record.State {
  /// How a question stands after these changes.
  package init(after log: some Sequence<Change>) {
    for change in log { apply(change.what) }
  }

  mutating func apply(_ what: Change.What) {
    switch what {
    case .answer(_, let to): answer = to
    case .note(_, let to): note = to
    case .flag(_, let to): flag = to
    case .evidenceAdded(let item): evidence.append(item)
    case .evidenceRemoved(let item):
      // Of equal pieces it makes no difference which one goes, as long as it is always the same.
      if let index = evidence.lastIndex(of: item) { evidence.remove(at: index) }
    case .found(let state): self = state
    case .name, .summary, .earlier, .upgraded: break
    }
  }
}
