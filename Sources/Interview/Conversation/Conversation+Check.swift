import Questionnaires
import Typography

extension Conversation {
  /// Shows all answers before the end and lets the user change them.
  func check() -> Step {
    showCheck()
    var prefill = ""
    while true {
      let request = LineRequest(
        prompt: ListWords.checkPrompt, prefill: prefill, isRefused: true,
        completions: completions(for: nil))
      switch listen(request) {
      case .left(let ending): return .end(ending)
      case .line(let line):
        let step = respondAtCheck(to: line)
        guard case .again(let text, let isCovered) = step else { return step }
        if isCovered { showCheck() }
        prefill = text
      }
    }
  }

  private func showCheck() {
    let list = AnswerList(session)
    shownList = list
    var page = ListScreen(session: session, layout: Layout(console), list: list).page(
      title: ListWords.checkTitle, sections: Array(session.questionnaire.sections.indices))
    page.space()
    page.paragraph(ListWords.checkHint)
    display(page)
  }

  private func respondAtCheck(to line: String) -> Step {
    let text = Trimming.trim(line)
    if text.isEmpty { return leave(as: .finished).map { .end($0) } ?? .stay }
    switch CommandReader.readColon(text) {
    case .command(let command)?: return perform(command, at: nil)
    case .refused(let message)?:
      say(message)
    case nil:
      if let command = CommandReader.readBare(text) { return perform(command, at: nil) }
      if Int(text) != nil { return perform(.go(text), at: nil) }
      say(ListWords.checkRefusal)
    }
    return .again(SafeText.line(line), isCovered: false)
  }
}
