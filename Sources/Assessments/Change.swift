package import JSONText

/// One entry of a log: who changed what, when, from what to what, under which questionnaire.
package struct Change: Sendable, Equatable {
  /// What changed. A value that is nil was not there before, or is gone now.
  package enum What: Sendable, Equatable {
    case answer(from: JSONOutput?, to: JSONOutput?)
    case note(from: String?, to: String?)
    case flag(from: String?, to: String?)
    case evidenceAdded(Evidence)
    case evidenceRemoved(Evidence)
    /// What stood in the file with no entry that explains it: it was written by a program that kept
    /// no values in its log, or by hand.
    case found(Record.State)
    case name(from: String, to: String)
    case summary(from: String, to: String)
    /// What only duties have.
    case duty(DutyChange)
    /// An entry of format 1, which did not keep the answers.
    case earlier(EarlierAction)
    /// The file was read from this older format.
    case upgraded(from: Int)
  }

  /// What format 1 said of a change.
  package enum EarlierAction: String, Sendable, CaseIterable {
    case answered, changed, removed
  }

  package let at: Timestamp
  /// Who answered; nil when nobody was named.
  package let by: String?
  /// The ``Provenance/mark`` of the questionnaire; nil when it is not known.
  package let under: String?
  package let what: What
  /// Fields of other programs, kept as they are.
  package var extras: [JSONOutput.Member] = []

  package init(at: Timestamp, by: String?, under: String?, _ what: What) {
    self.at = at
    self.by = by
    self.under = under
    self.what = what
  }
}
