import Assessments
package import CommandSupport
import Interview
import LineEditor
package import Questionnaires
import Reasoning
import Register
package import Sessions
import Typography

/// An interview about a described case that is compared with the model answers and not kept.
@MainActor package struct PracticeRun {
  package let scenario: Scenario
  package let loaded: LoadedQuestionnaire

  /// The case of the day, on a console that is open; gives the exit code.
  package static func today(
    folder: String?, on console: TerminalConsole
  ) throws(CommandFailure) -> Int32 {
    let cases = try PracticeCases(folder: folder)
    return PracticeRun(scenario: try cases.find([]), loaded: cases.loaded).hold(on: console)
  }

  package func hold() throws(CommandFailure) -> Int32 {
    guard Terminal.shared.isInteractive else {
      throw CommandFailure(message: "practising needs a terminal", status: .wrongUse)
    }
    let console = TerminalConsole()
    defer { console.close() }
    return hold(on: console)
  }

  package func hold(on console: TerminalConsole) -> Int32 {
    let reasoner = Reasoner(loaded.questionnaire)
    let assessment = Assessment(
      system: .init(name: scenario.title, summary: scenario.story),
      provenance: loaded.provenance, at: Clock.now())
    for text in ["PRACTICE: \(scenario.title)", scenario.story] {
      console.say(SafeText.line(text))
    }
    let conversation = Conversation(
      heading: Heading(loaded.questionnaire), reasoner: { reasoner }, assessment: assessment,
      console: console, keeper: Forgetful(),
      reporter: ReportWriter({ reasoner }, loaded.provenance, console),
      asOf: scenario.asOf, now: Clock.now)
    let ending = conversation.run()
    if case .finished = ending {
      let comparison = ModelComparison(
        scenario, conversation.answers, conversation.outcome, reasoner)
      console.show("\n")
      for line in ComparisonLines(comparison, reasoner.questionnaire).lines {
        console.say(SafeText.line(line))
      }
      return 0
    }
    if case .terminated(let signal, _) = ending { return 128 + signal }
    return 0
  }

  /// Keeps nothing; `:save FILE` is refused.
  private final class Forgetful: Keeper {
    let place = "no file: practice is not kept"
    let isKeeping = false

    func save(_ assessment: Assessment) -> SavingFailure? { nil }

    func save(_ assessment: Assessment, at place: String) -> SavingFailure? {
      SavingFailure(message: "practice is not saved; :report FILE writes what you have")
    }
  }
}
