/// What an interview does in every state when something happens. The tests play each cell on a real
/// terminal; the page `InterviewStates` of the documentation is made from it.
enum InterviewTable {
  typealias Rows = KeyValuePairs<InterviewEvent, InterviewReaction>

  static let cells: [InterviewCell] = [
    (.home, home), (.name, name), (.summary, summary), (.question, question),
    (.answered, answered), (.choosing, choosing), (.checking, checking), (.leaving, leaving),
    (.leavingUnsaved, leavingUnsaved), (.paging, paging), (.editing, editing),
    (.result, result),
  ].flatMap { (state: InterviewState, rows: [Rows]) in
    rows.joined().map { InterviewCell(state: state, event: $0.key, reaction: $0.value) }
  }

  /// Where any text is an answer, no text is no answer.
  static let impossible: [InterviewState: Set<InterviewEvent>] = [
    .name: [.unknownText], .summary: [.unknownText],
  ]

  /// The same wherever a line is typed.
  static let line: Rows = [
    .controlCOnText: .again("^C"),
    .controlDOnText: .line("half"),
    .stop: .again(holding: "half"),
    .resize: .again(holding: "half"),
  ]

  /// The same everywhere: what was saved stays saved.
  static let ends: Rows = [
    .terminate: .ends(143), .hangUp: .ends(129), .quit: .ends(131), .close: .ends(129),
    .terminateOnText: .ends(143),
  ]
}
