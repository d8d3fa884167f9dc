import Questionnaires

/// What a line typed at a question means.
enum LineReading: Equatable {
  /// Enter alone: the answer shown stays.
  case keep
  /// Enter alone on a question that may be left out.
  case leaveOut
  case answer(Answer, AnswerRemark?)
  case command(Command)
  /// Nothing yet: what to tell the user, and an answer that Enter takes.
  case proposed(String, line: String)
  /// Nothing: what to tell the user.
  case refused(String)
}
