import Assessments
import CommandSupport
import Interview
import JSONText
import LineEditor
import Questionnaires
import Reasoning
import Sessions
import Storage
import Typography
import Wording
import Workshop

/// Guides an author through a case at the terminal.
@MainActor struct CaseAuthor {
  let folder: String
  let shelf: CaseShelf
  let console: TerminalConsole
  let desk: AuthorDesk

  /// Holds the conversation; gives the exit code.
  nonisolated static func hold(
    editing name: String?, folder: String?, _ words: Words
  ) throws(CommandFailure) -> Int32 {
    let phrases = words.authoring
    guard let folder else {
      throw CommandFailure(
        message: phrases.needsFolder(
          export: "\(ProgramName.shown) questionnaire export mine/",
          option: "--questionnaire mine/eu-ai-act"), status: .wrongUse)
    }
    return try MainActor.assumeIsolated { () -> Result<Int32, CommandFailure> in
      Result { () throws(CommandFailure) in
        guard Terminal.shared.isInteractive else {
          throw CommandFailure(message: phrases.needsTerminal, status: .wrongUse)
        }
        let shelf = try CaseShelf(folder: folder, words, all: true)
        let file = try CaseFile.find(name, in: folder, shelf)
        let console = TerminalConsole(words)
        defer { console.close() }
        let author = CaseAuthor(
          folder: folder, shelf: shelf, console: console,
          desk: AuthorDesk(console: console, words: words))
        do throws(AuthorDesk.Left) {
          return try author.write(file)
        } catch {
          if error.code == 0 { console.say(phrases.left) }
          return error.code
        }
      }
    }.get()
  }

  private var phrases: AuthoringPhrases { shelf.words.authoring }

  private func write(_ file: CaseFile) throws(AuthorDesk.Left) -> Int32 {
    var file = file
    var draft = file.draft
    console.say(
      file.isNew
        ? phrases.openingNew(training: draft.name) : phrases.opening(training: draft.name))
    draft.title = try desk.text(phrases.askTitle, hint: phrases.askTitleHint, draft.title)
    draft.story = try desk.story(draft.story)
    draft.level = try desk.number(
      phrases.askLevel, hint: phrases.askLevelHint, 1...3, draft.level)
    draft.topics = try desk.topics(draft.topics)
    guard let outcome = try interview(&draft) else { return 0 }
    try desk.told(&draft, shelf.loaded.questionnaire)
    try desk.reasons(&draft, shelf.loaded.questionnaire)
    draft.confusion = try desk.text(
      phrases.askConfusion, hint: phrases.askConfusionHint, draft.confusion)
    draft.hint = try desk.text(
      phrases.askHint, hint: phrases.askHintHint, draft.hint, isNeeded: false)
    draft.explanation = try desk.text(
      phrases.askExplanation, hint: phrases.askExplanationHint, draft.explanation)
    draft.article = try desk.article(draft.article, shelf.loaded.questionnaire)
    draft.source = try desk.text(
      phrases.askSource, hint: phrases.askSourceHint, draft.source)
    draft.standing = try desk.standing(draft.standing)
    if file.isNew { file.rename(after: draft.title) }
    draft.id = file.draft.id
    return finish(draft, outcome, file)
  }

  /// The answers of the model, by the interview itself. Nil when the author left.
  private func interview(_ draft: inout CaseDraft) throws(AuthorDesk.Left) -> Outcome? {
    console.show("\n")
    console.say(phrases.model)
    var assessment = Assessment(
      system: .init(name: draft.title, summary: draft.story), provenance: shelf.loaded.provenance,
      at: Clock.now())
    for (question, answer) in draft.answers {
      assessment.answer(question, with: answer, at: Clock.now())
    }
    let conversation = Conversation(
      heading: Heading(shelf.loaded.questionnaire), reasoner: { shelf.reasoner },
      assessment: assessment, console: console, words: shelf.words, keeper: NoKeeper(phrases),
      reporter: ReportWriter({ shelf.reasoner }, shelf.loaded.provenance, console),
      tutor: AuthorTutor(title: draft.title, story: draft.story, phrases), asOf: draft.asOf,
      now: Clock.now)
    switch conversation.run() {
    case .finished: break
    case .terminated(let signal, _): throw AuthorDesk.Left(code: 128 + signal)
    case .saved, .interrupted, .language, .other: throw AuthorDesk.Left(code: 0)
    }
    let outcome = conversation.outcome
    draft.answers = conversation.answers.filter { !outcome.setAside.contains($0.key) }
    console.show("\n")
    console.say(
      phrases.leadTo(tiers: shelf.words.tiers.quiet(outcome.possibleTiers)))
    for state in outcome.findings where state.status == .established && state.finding.tier != nil {
      console.say(SafeText.line(state.finding.title), first: "- ", rest: "  ")
    }
    return outcome
  }

  private func finish(_ draft: CaseDraft, _ outcome: Outcome, _ file: CaseFile) -> Int32 {
    let bytes = Array(
      (JSONWriter(style: .pretty).text(draft.output(outcome, shelf.loaded.questionnaire))).utf8)
    do throws(CommandFailure) {
      try file.write(bytes)
      console.show("\n")
      console.say(phrases.written(file: SafeText.line(file.path)))
      let problems = try file.problems()
      if problems.isEmpty { console.say(phrases.checked) }
      for problem in problems { console.say(SafeText.line(problem)) }
      let shelf = try CaseShelf(folder: folder, shelf.words, all: true)
      if let training = shelf.named(draft.name) {
        let card = CasePaper([training], of: nil, shelf.reasoner, shelf.words).handout(.cards)
        console.show("\n")
        console.page(card.text(width: console.textWidth, isUnicode: console.isUnicode))
      }
      return problems.isEmpty ? 0 : ExitStatus.someFailed.rawValue
    } catch {
      console.say(SafeText.line(phrases.notWritten(problem: error.message(shelf.words))))
      return error.status.rawValue
    }
  }

  private final class NoKeeper: Keeper {
    let place: String
    let isKeeping = false
    private let refusal: String

    init(_ phrases: AuthoringPhrases) {
      place = phrases.noFileYet
      refusal = phrases.writtenAtTheEnd
    }

    func save(_ assessment: Assessment) -> SavingFailure? { nil }

    func save(_ assessment: Assessment, at place: String) -> SavingFailure? {
      SavingFailure(message: refusal)
    }
  }

  private final class AuthorTutor: Tutor {
    let welcome: String
    let title: String
    let story: String
    private let noHint: String

    init(title: String, story: String, _ phrases: AuthoringPhrases) {
      welcome = phrases.welcome(story: ":case")
      noHint = phrases.noHint
      self.title = title
      self.story = story
    }

    /// The model is asked everything.
    func given(_ question: QuestionID) -> Answer? { nil }

    func hint(at question: QuestionID?) -> String { noHint }
  }
}
