import Questionnaires

/// What has been shown so far, for whatever refers to it.
@MainActor final class Trail {
  /// The question shown last and the one shown before it, for `:go -`.
  private(set) var question: QuestionID?
  private(set) var questionBefore: QuestionID?
  /// All that have been shown.
  private(set) var shown: Set<QuestionID> = []
  /// The section that the user has been told of.
  private(set) var section: Int?
  /// The list that was shown last, for `:go` with a number.
  var answers: AnswerList?
  /// The duties of the list shown last by their numbers, for `:duties` with a number.
  var duties: [Int: String]?

  func note(_ entry: Outline.Entry) {
    section = entry.section
    shown.insert(entry.question.id)
    if question != entry.question.id { (questionBefore, question) = (question, entry.question.id) }
  }
}
