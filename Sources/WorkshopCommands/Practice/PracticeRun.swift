import Assessments
package import CommandSupport
import Interview
import LineEditor
import Questionnaires
import Reasoning
import Scenarios
package import Sessions
import Typography
package import Wording
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
  /// Where in a set it stands: "case 2 of 6".
  var position: String?
  /// Said above the story of a changed system.
  var remark: String?

  /// The case of the day, on a console that is open; gives the exit code.
  package static func today(
    folder: String?, in wish: LanguageWish, _ words: Words, on console: TerminalConsole
  ) throws(CommandFailure) -> Int32 {
    let shelf = try CaseShelf(folder: folder, in: wish, words)
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
    console.say(phrases.begin)
    if let code = Pause.wait(on: console, prompt: phrases.promptBegin, shelf.words) {
      return .left(code)
    }
    let tutor = CaseTutor(training, title: title, shelf.reasoner, shelf.words, keeper: keeper)
    let conversation = Conversation(
      heading: Heading(shelf.loaded.questionnaire), reasoner: { shelf.reasoner },
      assessment: assessment, console: console, words: shelf.words,
      keeper: keeper ?? Forgetful(phrases),
      reporter: ReportWriter({ shelf.reasoner }, shelf.loaded.provenance, console), tutor: tutor,
      asOf: training.scenario.asOf, now: Clock.now)
    switch conversation.run() {
    case .finished:
      if let failure = keeper?.finish() {
        console.say(phrases.notSaved(problem: SafeText.line(failure.message)))
      }
      let marking = Marking(training, conversation.answers, hints: tutor.hints, shelf.reasoner)
      console.show("\n")
      for line in MarkingWords(marking, shelf.words).lines { console.say(SafeText.clean(line)) }
      return .marked(marking)
    case .terminated(let signal, _): return .left(128 + signal)
    case .before, .saved, .interrupted, .language, .other: return .left(0)
    }
  }

  private var phrases: CasesPhrases { shelf.words.cases }
  private var title: String {
    shelf.words.paper.caseTitle(training: training.name, title: training.title)
  }

  /// The title says what there is to know and nothing of the result.
  private func tell() {
    let level = training.teaching.map { phrases.level(level: $0.level) }
    let heading = [phrases.practice, position, level].compactMap { $0 }
    var paragraphs = [shelf.words.list(heading), title]
    if let remark = shelf.words.remarkOnCases(of: shelf.loaded.questionnaire) {
      paragraphs.append(remark)
    }
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
    let place: String
    let isKeeping = false
    private let refusal: String

    init(_ phrases: CasesPhrases) {
      place = phrases.keptNowhere
      refusal = phrases.keptWithTeam(options: "--team NAME --save FOLDER")
    }

    func save(_ assessment: Assessment) -> SavingFailure? { nil }

    func save(_ assessment: Assessment, at place: String) -> SavingFailure? {
      SavingFailure(message: refusal)
    }
  }
}
