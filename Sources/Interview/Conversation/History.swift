import Questionnaires
import Typography

/// Lines typed in this conversation, for the Up key.
struct History {
  private var answers: [QuestionID: [String]] = [:]
  private var commands: [String] = []

  mutating func note(answer line: String, to question: QuestionID) {
    answers[question, default: []].append(SafeText.line(line))
  }

  mutating func note(command line: String) {
    let line = SafeText.line(line)
    if commands.last != line { commands.append(line) }
  }

  /// Commands first, so that the Up key meets the answers to this question before them.
  func lines(for question: QuestionID) -> [String] { commands + (answers[question] ?? []) }
}
