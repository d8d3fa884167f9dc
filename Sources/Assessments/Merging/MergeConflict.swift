package import JSONText

/// Something that both documents changed since they parted, and not in the same way. One of the two
/// values stands in the joined document; the other one stays in its history where there is one.
package struct MergeConflict: Sendable, Equatable {
  /// What the two disagree about.
  package enum Subject: Sendable, Hashable {
    /// The answer to a question, by its name in the file.
    case answer(String)
    case note(String)
    case flag(String)
    /// How far the work on a duty has come, by the duty's name in the file.
    case dutyProgress(String)
    case dutyPerson(String)
    case dutyDay(String)
    case dutyNote(String)
    case systemName
    case systemSummary
    /// The line that was being typed when the program ended.
    case draft
    /// A field of another program, by the keys that lead to it.
    case foreignField([String])
  }

  /// How one of the documents has it.
  package struct Side: Sendable, Equatable {
    /// Nil when it is not there, or not any more.
    package let value: JSONOutput?
    /// Who changed it last, and when; nil when the file does not say.
    package let change: Change?

    init(value: JSONOutput?, change: Change?) {
      self.value = value
      self.change = change
    }
  }

  package let subject: Subject
  package let ours: Side
  package let theirs: Side
  /// Whether the joined document has our value: the one that was changed later, and ours where no
  /// time decides.
  package let keepsOurs: Bool

  package var kept: Side { keepsOurs ? ours : theirs }
  package var dropped: Side { keepsOurs ? theirs : ours }
}
