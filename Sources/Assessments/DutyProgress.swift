/// How far the work on a duty has come.
package enum DutyProgress: Sendable, Equatable {
  /// Nobody has begun; so it stands as long as nothing else was said.
  case open
  case doing
  case done
  /// Nothing has to be done, for a reason that somebody can check.
  case notNeeded(Reason)

  /// Why a duty needs no work; never blank.
  package struct Reason: Sendable, Equatable {
    package let text: String

    /// Nil when the text says nothing.
    package init?(_ text: String) {
      guard text.contains(where: { !$0.isWhitespace }) else { return nil }
      self.text = text
    }
  }

  /// The states without their reasons, in the order in which work goes on.
  package enum Kind: String, Sendable, CaseIterable {
    case open, doing, done
    case notNeeded = "not-needed"
  }

  package var kind: Kind {
    switch self {
    case .open: .open
    case .doing: .doing
    case .done: .done
    case .notNeeded: .notNeeded
    }
  }

  /// Why nothing has to be done; nil in every other state.
  package var reason: Reason? {
    if case .notNeeded(let reason) = self { return reason }
    return nil
  }

  /// Whether somebody still has to do something.
  package var isPending: Bool { self == .open || self == .doing }

  /// A state with the reason that it needs; nil when the reason is missing, or where there is none
  /// to give.
  package init?(_ kind: Kind, because reason: Reason?) {
    switch (kind, reason) {
    case (.open, nil): self = .open
    case (.doing, nil): self = .doing
    case (.done, nil): self = .done
    case (.notNeeded, let reason?): self = .notNeeded(reason)
    default: return nil
    }
  }
}
