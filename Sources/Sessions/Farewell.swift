package import Assessments
import CommandSupport
package import Interview
import Letters
import Questionnaires
package import Reasoning
import ReportFormats
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
    let farewell = console.words.farewell
    console.show("\n")
    show(invocation.file, after: farewell.savedIn)
    show(invocation.text, after: farewell.report)
    show(invocation.interview, after: farewell.goOn)
    console.say(others(conversation.analysis).joined(separator: " "))
    console.say(farewell.noAdvice)
  }

  /// On one line where there is room. A path or command is never wrapped, so that it can be copied.
  private func show(_ place: String, after label: String) {
    let place = SafeText.line(place)
    let line = "\(label) \(place)"
    if DisplayWidth.of(line) <= console.textWidth {
      console.show("\(line)\n")
    } else {
      console.say(label)
      console.show("  \(place)\n")
    }
  }

  /// What other commands do now; the one for a letter only where there is something to ask.
  private func others(_ analysis: Analysis) -> [String] {
    let farewell = console.words.farewell
    let letter = Letter(analysis, console.words, system: "", summary: "")
    let commands = [
      farewell.duties(program: ProgramName.shown), farewell.list(program: ProgramName.shown),
    ]
    guard letter.asks else { return commands }
    // Where customers will certainly ask, the command writes what they get unless told otherwise.
    let command = invocation.letter(isAsked: letter.certainlyOwes)
    return [farewell.letter(command: command)] + commands
  }
}
