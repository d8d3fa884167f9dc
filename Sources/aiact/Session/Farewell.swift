import Interview
import Questionnaires
import Reports
import Typography

/// The last words of an interview: the result, and how to go on.
@MainActor struct Farewell {
  let console: TerminalConsole
  let invocation: ReportInvocation

  /// Says them and gives the exit code.
  func say(_ ending: Ending, _ conversation: Conversation, _ reasoner: Reasoner) -> Int32 {
    switch ending {
    case .finished:
      showResult(conversation, reasoner)
      return 0
    case .saved: return 0
    case .interrupted: return ExitStatus.interrupted.rawValue
    case .terminated(let signal, _): return 128 + signal
    }
  }

  private func showResult(_ conversation: Conversation, _ reasoner: Reasoner) {
    let report = Report(
      assessment: conversation.assessment, reasoner: reasoner, outcome: conversation.outcome,
      madeAt: Clock.now(), programVersion: Version.number)
    let width = min(max(console.columns, 20), 100)
    console.show("\n" + ResultScreen(width: width, isUnicode: console.isUnicode).render(report))
    let file = SafeText.line(invocation.file)
    let command = SafeText.line(invocation.text)
    // Not wrapped, so that both can be copied.
    console.show(
      """

      Saved in: \(file)
      The full report, for a browser or a printer:
        \(command)
      This is a self-assessment, not legal advice.

      """)
  }
}
