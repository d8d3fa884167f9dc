import Questionnaires

/// What comes after a line.
enum Step: Equatable {
  /// The same prompt again, with this text in it. `isCovered`: so much was printed that the
  /// question has left the screen.
  case again(String, isCovered: Bool)
  /// The question that is due, or the check of answers.
  case proceed
  /// A certain question.
  case visit(QuestionID)
  /// The check of answers.
  case check
  case end(Ending)

  /// The same prompt, empty.
  static let stay = Step.again("", isCovered: false)
}
