import Testing

/// One cell of the table: in this state, when this happens, aiact does that.
struct InterviewCell: Sendable, CustomTestStringConvertible {
  let state: InterviewState
  let event: InterviewEvent
  let reaction: InterviewReaction

  var testDescription: String { "\(state.rawValue): \(event.rawValue)" }
}
