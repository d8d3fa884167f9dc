import Questionnaires

/// Where a conversation is after its introduction.
enum Place: Equatable {
  /// A question is asked.
  case question(QuestionID)
  /// All answers are shown before the end.
  case check
  /// Several questions fit the words that were looked for.
  case choice(Choice)

  /// Where a question is shown, or the check of answers where none is.
  init(_ question: QuestionID?) { self = question.map { .question($0) } ?? .check }
}
