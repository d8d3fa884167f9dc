package import Questionnaires

/// One answer beside that of the model.
package struct AnswerMark: Sendable {
  /// Why an answer is not scored.
  package enum Unscored: Sendable {
    /// The story is silent on it.
    case notTold
    /// Nobody has said what the story tells.
    case undeclared
    /// An earlier answer led past the question, and has been scored already.
    case notReached
    /// The model is not asked this; an earlier answer led here.
    case onlyTheirs
  }

  package let question: Question
  /// Nil where it was not asked or left open.
  package let theirs: Answer?
  package let model: Answer?
  /// Nil where it is not scored.
  package let mark: Mark?
  package let unscored: Unscored?

  /// How right an answer is. *Not sure* is right where the model is not sure either; one of several
  /// options, *maybe* on the right one, and the right year are partly right.
  static func mark(_ theirs: Answer?, _ model: Answer) -> Mark {
    guard let theirs else { return .wrong }
    if theirs == model { return .right }
    if model.isOpen { return theirs == .unsure ? .right : .wrong }
    switch (theirs, model) {
    case (.choice(let chosen, let maybe), .choice(let right, _)):
      return (chosen + maybe).contains(where: right.contains) ? .partly : .wrong
    case (.date(let day), .date(let right)): return day.year == right.year ? .partly : .wrong
    // Free words cannot be marked by a program.
    case (.text, .text): return .right
    default: return .wrong
    }
  }
}
