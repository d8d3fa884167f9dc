import Glibc
import PseudoTerminal
import Storage
import Testing

/// Every state of the interview and everything that can happen to it, on a real terminal.
@Suite struct InterviewStateTests {
  @Test func everyCellIsFilled() {
    for state in InterviewState.allCases {
      let filled = InterviewTable.cells.filter { $0.state == state }.map(\.event)
      let wanted = Set(InterviewEvent.allCases).subtracting(InterviewTable.impossible[state] ?? [])
      #expect(Set(filled) == wanted && filled.count == wanted.count, "\(state.rawValue)")
    }
  }

  @Test(arguments: InterviewTable.cells)
  func reactsAsTheTableSays(_ cell: InterviewCell) throws {
    let interview = try StatedInterview(cell.state, inShell: cell.event.needsShell)
    let terminal = interview.terminal
    try interview.cause(cell.event)
    for text in cell.reaction.says { try terminal.expect(text) }
    switch cell.reaction.next {
    case .line(let text):
      try interview.expectLine(text, after: cell.state.prompt ?? "")
      try expectLeaving(interview, from: cell.state, cell)
    case .again(let text):
      try terminal.expect(cell.state.prompt ?? "")
      try interview.expectLine(text, after: cell.state.prompt ?? "")
      try expectLeaving(interview, from: cell.state, cell)
    case .goes(let state, let text):
      try terminal.expect(state.prompt ?? "")
      try interview.expectLine(text, after: state.prompt ?? "")
      try expectLeaving(interview, from: state, cell)
    case .ends(let code):
      #expect(try terminal.wait() == code)
      if cell.event != .close { #expect(terminal.isCooked) }
      try expectSaved(interview, cell)
    case .editor:
      if cell.event == .stop {
        try terminal.expect("BACK")
      } else {
        let keys = interview.keys(for: cell.event)
        if !keys.hasSuffix("\r") { try terminal.send(keys.isEmpty ? "x\r" : "\r") }
        try terminal.expect("GOT <")
      }
      try terminal.expect("The note is unchanged.")
      try terminal.expect("answer> ")
      try expectLeaving(interview, from: .question, cell)
    }
  }

  /// The page of the documentation says what the table says. `AIACT_RECORD=1` writes it anew.
  @Test func theDocumentationSaysTheSame() throws {
    let path = ShippedQuestionnaire.repository + "/Sources/aiact/aiact.docc/InterviewStates.md"
    if getenv("AIACT_RECORD") != nil {
      try DurableFile.write(Array(InterviewStatesPage.text.utf8), to: path, mode: 0o644)
      Issue.record("recorded the page")
    }
    let page = String(decoding: try FileReader.read(path, limit: 1 << 20), as: UTF8.self)
    #expect(page == InterviewStatesPage.text)
  }

  private func expectSaved(_ interview: StatedInterview, _ cell: InterviewCell) throws {
    let before = StatedInterview.answersOnDisk(in: cell.state)
    #expect(try interview.answersOnDisk() == cell.reaction.answersOnDisk ?? before)
  }

  /// What is on disk is there before anybody leaves; leaving gives the terminal back.
  private func expectLeaving(
    _ interview: StatedInterview, from state: InterviewState, _ cell: InterviewCell
  ) throws {
    try expectSaved(interview, cell)
    #expect(try interview.leave(from: state, after: cell.state) == 0)
    #expect(interview.terminal.isCooked)
  }
}
