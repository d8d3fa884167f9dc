import Assessments
package import CommandSupport
import Interview
import LineEditor
import Questionnaires
import Reasoning
package import Sessions
import Typography
import Wording
import Workshop

/// An interview about a described case that is marked.
@MainActor package struct PracticeRun {
  /// How it ended.
  enum End {
    case marked(Marking)
    /// With this exit code.
    case left(Int32)
  }

  let training: TrainingCase
  let shelf: CaseShelf
  let console: TerminalConsole
  /// Nil when nothing is kept.
  var keeper: TeamKeeper?
  /// Where in a set it stands: "2 of 6".
  var position: String?
  /// Said above the story of a changed system.
  var remark: String?

  /// The case of the day, on a console that is open; gives the exit code.
  package static func today(
    folder: String?, in wish: LanguageWish, on console: TerminalConsole
  ) throws(CommandFailure) -> Int32 {
    let shelf = try CaseShelf(folder: folder, in: wish)
    let run = PracticeRun(
      training: try shelf.find([], CaseFilter()), shelf: shelf, console: console)
    switch run.hold() {
    case .marked: return 0
    case .left(let code): return code
    }
  }

  /// Tells the case, holds the interview and says what was right and why.
  func hold() -> End {
    tell()
    console.say("Enter begins, q leaves.")
    if let code = Pause.wait(on: console, prompt: "begin> ") { return .left(code) }
    let tutor = CaseTutor(training, title: title, shelf.reasoner, keeper: keeper)
    let conversation = Conversation(
      heading: Heading(shelf.loaded.questionnaire), reasoner: { shelf.reasoner },
      assessment: assessment, console: console, words: .english, keeper: keeper ?? Forgetful(),
      reporter: ReportWriter({ shelf.reasoner }, shelf.loaded.provenance, console), tutor: tutor,
      asOf: training.scenario.asOf, now: Clock.now)
    switch conversation.run() {
    case .finished:
      if let failure = keeper?.finish() {
        console.say("NOT SAVED: \(SafeText.line(failure.message))")
      }
      let marking = Marking(training, conversation.answers, hints: tutor.hints, shelf.reasoner)
      console.show("\n")
      for line in MarkingWords(marking).lines { console.say(SafeText.clean(line)) }
      return .marked(marking)
    case .terminated(let signal, _): return .left(128 + signal)
    case .saved, .interrupted: return .left(0)
    }
  }

  private var title: String { "\(training.name): \(training.title)" }

  /// The title says what there is to know and nothing of the result.
  private func tell() {
    let level = training.teaching.map { "Level \($0.level) of 3" }
    let words = ["PRACTICE", position, level].compactMap { $0 }.joined(separator: ", ")
    var paragraphs = [words, title]
    if let remark { paragraphs.append(remark) }
    paragraphs += training.scenario.story.split(separator: "\n\n").map(String.init)
    let lines = paragraphs.flatMap {
      Wrapping.lines(of: SafeText.line($0), width: console.textWidth)
    }
    console.page(lines.map { $0 + "\n" }.joined())
  }

  private var assessment: Assessment {
    var assessment = Assessment(
      system: .init(name: training.title, summary: training.scenario.story),
      provenance: shelf.loaded.provenance, at: Clock.now())
    for (question, answer) in keeper?.answers.answers ?? [:] {
      assessment.answer(question, with: answer, at: Clock.now())
    }
    return assessment
  }

  /// Keeps nothing; `:save FILE` is refused.
  private final class Forgetful: Keeper {
    let place = "no file: practice is not kept"
    let isKeeping = false

    func save(_ assessment: Assessment) -> SavingFailure? { nil }

    func save(_ assessment: Assessment, at place: String) -> SavingFailure? {
      SavingFailure(
        message: "practice is not saved; --team NAME --save FOLDER keeps it from the start")
    }
  }
}
