import Assessments
import CommandSupport
import Questionnaires
import Typography
import Wording

/// Settles conflicts with the person at the terminal, or notes them for later.
struct MergeDialogue {
  let words: Words
  /// Lends titles and options; nil when the documents belong to another one.
  let questionnaire: Questionnaire?
  /// How the two documents are called.
  let ours: String
  let theirs: String
  /// Who decides.
  var person: String?

  private var said: ConflictWords { ConflictWords(questionnaire, words) }

  /// The conflicts that are left.
  mutating func settle(
    _ merge: inout AssessmentMerge, asking isAsking: Bool
  ) throws(CommandFailure) -> [MergeConflict] {
    var left: [MergeConflict] = []
    let all = merge.conflicts
    for (number, conflict) in all.enumerated() {
      if isAsking, AssessmentMerge.canSettle(conflict),
        let isOurs = try choice(conflict, number: number + 1, of: all.count)
      {
        if person == nil { person = try line(words.merging.promptName) }
        let who = person.flatMap { $0.isEmpty ? nil : $0 }
        merge.settle(conflict, withOurs: isOurs, by: who, at: Clock.now())
      } else {
        left.append(conflict)
      }
    }
    for conflict in left {
      let sentence = said.sentence(conflict, ours: ours, theirs: theirs)
      Output.error(SafeText.clean(words.merging.conflict(conflict: sentence)))
      merge.note(conflict, as: SafeText.line(said.reminder(conflict)))
    }
    return left
  }

  /// Whether ours is right; nil to settle it later.
  private func choice(
    _ conflict: MergeConflict, number: Int, of total: Int
  ) throws(CommandFailure) -> Bool? {
    let sides = [(ours, conflict.ours), (theirs, conflict.theirs)].map { name, side in
      words.lists.labelled(label: name, value: said.side(side, of: conflict))
    }
    let choices = sides + [words.merging.later(number: conflict.keepsOurs ? 1 : 2)]
    let question = words.merging.question(
      number: number, total: total, subject: said.subject(conflict))
    let lines = ["", question] + choices.enumerated().map { "  \($0 + 1)  \($1)" }
    Output.error(SafeText.clean(lines.joined(separator: "\n")))
    while true {
      switch try line(words.merging.promptChoice) {
      case "1": return true
      case "2": return false
      case "3": return nil
      case let other:
        Output.error(words.merging.refusedChoice(typed: SafeText.line(other)))
      }
    }
  }

  private func line(_ prompt: String) throws(CommandFailure) -> String {
    Output.ask(prompt)
    guard let line = readLine() else {
      throw CommandFailure(message: words.merging.inputEnded, status: .interrupted)
    }
    return line.filter { !$0.isWhitespace || $0 == " " }
      .split(separator: " ").joined(separator: " ")
  }
}
