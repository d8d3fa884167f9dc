/// The table in words, as the documentation has it.
enum InterviewStatesPage {
  static var text: String {
    introduction + InterviewState.allCases.map(section).joined()
  }

  private static let introduction = """
    # The interview, state by state

    What happens at each prompt of the interview when a key is pressed, a line is entered, or something else comes up.

    Nothing is lost anywhere: an answer is on disk before the next prompt, and whatever ends the program gives the terminal back. A line that is
    not understood stays in the line: the first letter typed, or a paste, takes its place, any other key begins to change it, and Up brings it
    back. In a long text the space bar leafs on and `q` stops at once, as in `less`; a `q` or an Enter too many does nothing. Each row below is played on a real terminal by the tests (`InterviewStateTests`), which also
    write this page: it cannot say anything else than they do.

    "Text typed" means that `half` stands in the line, "two lines pasted" are `one` and `two`, "text that is no answer" is `xyzzy`. A signal ends
    the program with 128 and its number, as a shell expects it.


    """

  private static func section(_ state: InterviewState) -> String {
    let words = state.prompt?.split(separator: " ").joined(separator: " ")
    let prompt = words.map { " Prompt: `\($0)`." }
    var text = "## \(state.rawValue)\n\n\(state.meaning)\(prompt ?? "")\n\n"
    text += "| When | aiact says | and then |\n| --- | --- | --- |\n"
    for event in InterviewEvent.allCases {
      let cells = InterviewTable.cells
      guard let cell = cells.first(where: { $0.state == state && $0.event == event }) else {
        continue
      }
      let said = cell.reaction.says.map { "“\($0)”" }.joined(separator: " … ")
      text += "| \(event.rawValue) | \(said) | \(next(cell)) |\n"
    }
    return text + "\n"
  }

  private static func next(_ cell: InterviewCell) -> String {
    var words =
      switch cell.reaction.next {
      case .line(""): "nothing happens"
      case .line(let text): "the line holds `\(text)`"
      case .again(let text): "asks again" + holding(text)
      case .goes(let state, let text): "goes to *\(state.rawValue)*" + holding(text)
      case .ends(let code): "ends with \(code)"
      case .editor: "the editor has it"
      }
    switch cell.reaction.answersOnDisk {
    case 0??: words += "; saved"
    case let count??: words += "; \(count) answer\(count == 1 ? "" : "s") saved"
    case .some(nil), nil: break
    }
    return words
  }

  private static func holding(_ text: String) -> String {
    text.isEmpty ? "" : ", with `\(text)` in the line"
  }
}
