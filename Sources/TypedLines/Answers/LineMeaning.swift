package import Questionnaires

/// What a line typed at a question means.
package enum LineMeaning: Equatable, Sendable {
  /// Enter alone: the answer shown stays.
  case keep
  /// Enter alone on a question that may be left out.
  case leaveOut
  case answer(Answer, AnswerRemark?)
  case command(Command)
  case refused(Refusal)
  case refusedCommand(CommandRefusal)
}
