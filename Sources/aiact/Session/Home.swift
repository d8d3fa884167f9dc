import Assessments
import Interview
import LineEditor
import Questionnaires
import Typography

/// What the user meets first when there are unfinished assessments: go on, or start a new one.
@MainActor struct Home {
  enum Choice {
    case resume(AssessmentFolder.Unfinished)
    case new
    case leave
  }

  /// As many as fit on a small screen.
  private static let most = 9

  let console: TerminalConsole

  func choose(among unfinished: [AssessmentFolder.Unfinished]) -> Choice {
    let listed = Array(unfinished.prefix(Self.most))
    guard !listed.isEmpty else { return .new }
    show(listed)
    var prefill = ""
    while true {
      let request = LineRequest(prompt: "number> ", prefill: prefill)
      switch console.read(request) {
      case .line(let line):
        let typed = Trimming.trim(line)
        if let number = Int(typed), (1...listed.count).contains(number) {
          return .resume(listed[number - 1])
        }
        if Int(typed) == listed.count + 1 { return .new }
        if ["q", "quit", ":quit", ":q", "exit"].contains(typed) { return .leave }
        console.show(
          "Type a number from 1 to \(listed.count + 1), or quit to leave.\n")
        prefill = typed
      case .interrupted(let hadText):
        if !hadText { return .leave }
        prefill = ""
      case .endOfInput, .terminated: return .leave
      }
    }
  }

  private func show(_ listed: [AssessmentFolder.Unfinished]) {
    var text = "You have unfinished assessments:\n"
    for (index, item) in listed.enumerated() {
      let name = SafeText.line(item.assessment.system.name)
      let answered = item.progress.answered
      text += "  \(index + 1)  \(name)\n"
      text += "     \(answered) \(answered == 1 ? "answer" : "answers"), last changed "
      text += "\(item.assessment.changed.long)\n"
    }
    text += "  \(listed.count + 1)  Start a new assessment\n"
    text += "Choose one.\n"
    console.show(text)
  }
}
