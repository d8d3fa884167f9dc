import Assessments
import Interview
import LineEditor
import Questionnaires
import Typography

/// What the user meets first when there are assessments: go on, look at a result, or start a new one.
@MainActor struct Home {
  enum Choice {
    /// One with nothing left to ask begins with the page that checks the answers, and its result.
    case open(AssessmentFolder.Entry)
    case new
    /// With this exit code.
    case leave(Int32)
  }

  /// As many as fit on a small screen.
  private static let most = 9

  let console: TerminalConsole

  func choose(among entries: [AssessmentFolder.Entry]) -> Choice {
    let listed = Array(entries.prefix(Self.most))
    guard !listed.isEmpty else { return .new }
    show(listed)
    var prefill = ""
    while true {
      let request = LineRequest(prompt: "number> ", prefill: prefill)
      switch console.read(request) {
      case .line(let line):
        let typed = Trimming.trim(line)
        if let number = Int(typed), (1...listed.count).contains(number) {
          return .open(listed[number - 1])
        }
        if Int(typed) == listed.count + 1 { return .new }
        if ["q", "quit", ":quit", ":q", "exit"].contains(typed) { return .leave(0) }
        console.show(
          "Type a number from 1 to \(listed.count + 1), or quit to leave.\n")
        // There is nothing that a command could be changed to.
        prefill = typed.hasPrefix(":") || typed == "?" ? "" : SafeText.line(typed)
      case .interrupted(hadText: true): prefill = ""
      case .interrupted: return .leave(ExitStatus.interrupted.rawValue)
      case .endOfInput: return .leave(0)
      case .terminated(let signal, _): return .leave(128 + signal)
      }
    }
  }

  private func show(_ listed: [AssessmentFolder.Entry]) {
    var text = "Your assessments:\n"
    for (index, entry) in listed.enumerated() {
      let name = SafeText.line(entry.assessment.system.name)
      text += "  \(index + 1)  \(name)\n"
      text += "     \(Self.state(of: entry)), last changed "
      text += "\(entry.assessment.changed.long)\n"
    }
    text += "  \(listed.count + 1)  Start a new assessment\n"
    text += "Choose one.\n"
    console.show(text)
  }

  private static func state(of entry: AssessmentFolder.Entry) -> String {
    guard entry.isFinished else {
      let answered = entry.outcome.progress.answered
      return "to go on with: \(answered) \(answered == 1 ? "answer" : "answers")"
    }
    let tiers = entry.outcome.possibleTiers.map { $0 == .outside ? "outside the Act" : $0.rawValue }
    return "answered, result: \(tiers.joined(separator: " or "))"
  }
}
