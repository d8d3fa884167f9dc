import Assessments
import CommandSupport
import Typography
import Wording

/// Settles conflicts with the person at the terminal, or notes them for later.
struct MergeDialogue {
  let words: ConflictWords
  /// How the two documents are called.
  let ours: String
  let theirs: String
  /// Who decides.
  var person: String?

  /// The conflicts that are left.
  mutating func settle(
    _ merge: inout AssessmentMerge, asking isAsking: Bool
  ) throws(CommandFailure) -> [MergeConflict] {
    var left: [MergeConflict] = []
    let all = merge.conflicts
    for (number, conflict) in all.enumerated() {
      if isAsking, AssessmentMerge.canSettle(conflict),
        let isOurs = try choice(conflict, "\(number + 1) of \(all.count)")
      {
        if person == nil { person = try name() }
        let who = person.flatMap { $0.isEmpty ? nil : $0 }
        merge.settle(conflict, withOurs: isOurs, by: who, at: Clock.now())
      } else {
        left.append(conflict)
      }
    }
    for conflict in left {
      Output.error(
        SafeText.clean(
          "Conflict: \(words.sentence(conflict, ours: ours, theirs: theirs))"))
      merge.note(conflict, as: SafeText.line(words.reminder(conflict)))
    }
    return left
  }

  /// Whether ours is right; nil to settle it later.
  private func choice(
    _ conflict: MergeConflict, _ progress: String
  ) throws(CommandFailure) -> Bool? {
    Output.error(
      SafeText.clean(
        """

        Conflict \(progress): \(words.subject(conflict))
          1  \(ours): \(words.side(conflict.ours, of: conflict))
          2  \(theirs): \(words.side(conflict.theirs, of: conflict))
          3  settle it later; \(conflict.keepsOurs ? "1" : "2") stands
        """))
    while true {
      switch try line("1, 2 or 3> ") {
      case "1": return true
      case "2": return false
      case "3": return nil
      case let other:
        Output.error("\"\(SafeText.line(other))\" is not 1, 2 or 3; nothing was taken.")
      }
    }
  }

  private func name() throws(CommandFailure) -> String {
    try line("Who decides? A name for the history, or Enter for none> ")
  }

  private func line(_ prompt: String) throws(CommandFailure) -> String {
    Output.prompt(prompt)
    guard let line = readLine() else {
      throw CommandFailure(
        message: "the input ended; nothing was written", status: .interrupted)
    }
    return line.filter { !$0.isWhitespace || $0 == " " }
      .split(separator: " ").joined(separator: " ")
  }
}
