import Assessments
import Glibc
import Interview
import LineEditor
import Questionnaires
import Typography

/// An interview about a described case that is compared with the model answers and not kept.
@MainActor struct PracticeRun {
  let scenario: Scenario
  let loaded: LoadedQuestionnaire

  func hold() throws(CommandFailure) -> Int32 {
    guard Terminal.shared.isInteractive else {
      throw CommandFailure(message: "practising needs a terminal", status: .wrongUse)
    }
    let console = TerminalConsole(isPlain: getenv("AIACT_PLAIN") != nil)
    defer { console.close() }
    return hold(on: console)
  }

  func hold(on console: TerminalConsole) -> Int32 {
    let reasoner = Reasoner(loaded.questionnaire)
    var assessment = Assessment(
      system: .init(name: scenario.title, summary: scenario.story),
      provenance: loaded.provenance, at: Clock.now())
    assessment.assessor = nil
    let width = min(max(console.columns, 20), 100)
    console.show(lines(["PRACTICE: \(scenario.title)", scenario.story], width))
    let conversation = Conversation(
      heading: Heading(loaded.questionnaire), reasoner: { reasoner }, assessment: assessment,
      console: console, keeper: Forgetful(), reporter: ReportWriter({ reasoner }, console),
      asOf: scenario.asOf, now: Clock.now)
    let ending = conversation.run()
    if case .finished = ending {
      let comparison = PracticeComparison(
        scenario, conversation.assessment.answers, conversation.outcome, reasoner)
      console.show("\n" + lines(comparison.lines, width))
      return 0
    }
    if case .terminated(let signal, _) = ending { return 128 + signal }
    return 0
  }

  private func lines(_ texts: [String], _ width: Int) -> String {
    texts.flatMap { Wrapping.lines(of: SafeText.line($0), width: width) }
      .map { $0 + "\n" }.joined()
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
