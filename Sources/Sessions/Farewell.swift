package import Assessments
import CommandSupport
package import Interview
import Questionnaires
package import Reasoning
import Reports
import Typography
import Wording

/// The last words of an interview: the result, and how to go on.
@MainActor package struct Farewell {
  package let console: TerminalConsole
  package let invocation: ReportInvocation
  package let madeWith: Provenance

  /// Says them and gives the exit code.
  package func say(_ ending: Ending, _ conversation: Conversation, _ reasoner: Reasoner) -> Int32 {
    let isSaved = conversation.failure == nil
    if case .finished = ending { showResult(conversation, reasoner) }
    if let signal = console.endingSignal { return 128 + signal }
    switch ending {
    case .finished, .before, .saved, .language, .other:
      return isSaved ? 0 : ExitStatus.writingFailed.rawValue
    case .interrupted: return (isSaved ? ExitStatus.interrupted : .writingFailed).rawValue
    case .terminated(let signal, _): return 128 + signal
    }
  }

  private func showResult(_ conversation: Conversation, _ reasoner: Reasoner) {
    let report = Report(
      assessment: conversation.assessment, analysis: conversation.analysis,
      madeWith: madeWith, madeAt: Clock.now(), programVersion: Version.number, words: console.words)
    console.page(
      "\n" + ResultScreen(width: console.textWidth, isUnicode: console.isUnicode).render(report))
    // A report of what is not in the file would say something else.
    guard conversation.failure == nil else { return }
    // The path and the command are not wrapped, so that they can be copied.
    let farewell = console.words.farewell
    let places = [
      (farewell.savedIn, invocation.file),
      (farewell.report, invocation.text),
      (farewell.goOn, invocation.interview),
    ]
    console.show("\n")
    for (label, place) in places {
      console.say(label)
      console.show("  \(SafeText.line(place))\n")
    }
    console.say(farewell.others(program: ProgramName.shown))
    console.say(farewell.noAdvice)
  }
}
