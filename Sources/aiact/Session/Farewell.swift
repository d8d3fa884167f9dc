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
    let isSaved = conversation.failure == nil
    if case .finished = ending { showResult(conversation, reasoner) }
    switch ending {
    case .finished, .saved: return isSaved ? 0 : ExitStatus.writingFailed.rawValue
    case .interrupted: return (isSaved ? ExitStatus.interrupted : .writingFailed).rawValue
    case .terminated(let signal, _): return 128 + signal
    }
  }

  private func showResult(_ conversation: Conversation, _ reasoner: Reasoner) {
    let report = Report(
      assessment: conversation.assessment, reasoner: reasoner, outcome: conversation.outcome,
      madeAt: Clock.now(), programVersion: Version.number)
    let width = min(max(console.columns, 20), 100)
    console.show("\n" + ResultScreen(width: width, isUnicode: console.isUnicode).render(report))
    // A report of what is not in the file would say something else.
    guard conversation.failure == nil else { return }
    let file = SafeText.line(invocation.file)
    let command = SafeText.line(invocation.text)
    let around = [
      "The full report, for a browser or a printer:",
      "This is a self-assessment, not legal advice.",
    ].map { Wrapping.lines(of: $0, width: width).joined(separator: "\n") }
    // File and command are not wrapped, so that both can be copied.
    console.show("\nSaved in: \(file)\n\(around[0])\n  \(command)\n\(around[1])\n")
  }
}
