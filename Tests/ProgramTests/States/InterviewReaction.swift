/// What an interview does when something happens.
struct InterviewReaction: Sendable {
  enum Next: Sendable {
    /// The line as it was, with this text in it.
    case line(String)
    /// The same prompt again, with this text in the line.
    case again(holding: String)
    /// Another state, with this text in the line.
    case goes(InterviewState, holding: String)
    /// The program is over.
    case ends(Int32)
    /// What was typed is for the editor; aiact waits.
    case editor
  }

  /// Texts that appear, in this order.
  var says: [String] = []
  var next: Next
  /// How many answers are on disk afterwards; nil for no assessment at all. Unset where the event
  /// changes nothing.
  var answersOnDisk: Int??

  static func line(_ text: String = "") -> Self { Self(next: .line(text)) }
  static func again(_ says: String..., holding text: String = "") -> Self {
    Self(says: says, next: .again(holding: text))
  }
  static func goes(
    _ state: InterviewState, _ says: String..., holding text: String = "", answers: Int?? = nil
  ) -> Self {
    Self(says: says, next: .goes(state, holding: text), answersOnDisk: answers)
  }
  static func ends(_ code: Int32, _ says: String..., answers: Int?? = nil) -> Self {
    Self(says: says, next: .ends(code), answersOnDisk: answers)
  }
  static let editor = Self(next: .editor)
}
