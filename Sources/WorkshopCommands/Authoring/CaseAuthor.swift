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
    editing name: String?, folder: String?
  ) throws(CommandFailure) -> Int32 {
    guard let folder else {
      throw CommandFailure(
        message: "cases live in a questionnaire of your own: \(ProgramName.shown) questionnaire "
          + "export mine/ makes one; then --questionnaire mine/eu-ai-act", status: .wrongUse)
    }
    return try MainActor.assumeIsolated { () -> Result<Int32, CommandFailure> in
      Result { () throws(CommandFailure) in
        guard Terminal.shared.isInteractive else {
          throw CommandFailure(message: "writing a case needs a terminal", status: .wrongUse)
        }
        let shelf = try CaseShelf(folder: folder, all: true)
        let file = try CaseFile.find(name, in: folder, shelf)
        let console = TerminalConsole(.english)
        defer { console.close() }
        let author = CaseAuthor(
          folder: folder, shelf: shelf, console: console, desk: AuthorDesk(console: console))
        do throws(AuthorDesk.Left) {
          return try author.write(file)
        } catch {
          if error.code == 0 { console.say("Left. Nothing was written.") }
          return error.code
        }
      }
    }.get()
  }

  private func write(_ file: CaseFile) throws(AuthorDesk.Left) -> Int32 {
    var file = file
    var draft = file.draft
    console.say(
      "\(file.isNew ? "A new case" : "The case"): \(draft.name). Ctrl-D leaves, and nothing is "
        + "written then.")
    draft.title = try desk.text(
      "Title", hint: "A few words that say nothing of the result: The paper sorter.", draft.title)
    draft.story = try desk.story(draft.story)
    draft.level = try desk.number("Level", hint: "1 easy, 2, 3 hard.", 1...3, draft.level)
    draft.topics = try desk.names(
      "Topics", hint: "What it is about: one word or several, parted by commas.", draft.topics)
    guard let outcome = try interview(&draft) else { return 0 }
    try desk.told(&draft, shelf.loaded.questionnaire)
    try desk.reasons(&draft, shelf.loaded.questionnaire)
    draft.confusion = try desk.text(
      "What people confuse", hint: "Shown after the answer.", draft.confusion)
    draft.hint = try desk.text(
      "Hint", hint: "It helps and gives nothing away; Enter leaves it out.", draft.hint,
      isNeeded: false)
    draft.explanation = try desk.text(
      "Why the model is right", hint: "In a few sentences.", draft.explanation)
    draft.article = try desk.article(draft.article, shelf.loaded.questionnaire)
    draft.source = try desk.text(
      "Where this reading stands", hint: "For example: Guidelines C(2025) 5052, point 254.",
      draft.source)
    draft.standing = try desk.standing(draft.standing)
    if file.isNew { file.rename(after: draft.title) }
    draft.id = file.draft.id
    return finish(draft, outcome, file)
  }

  /// The answers of the model, by the interview itself. Nil when the author left.
  private func interview(_ draft: inout CaseDraft) throws(AuthorDesk.Left) -> Outcome? {
    console.show("\n")
    console.say(
      "Now answer as the model. Answer every question that is asked, also where the story is "
        + "silent; you will be asked which answers it tells.")
    var assessment = Assessment(
      system: .init(name: draft.title, summary: draft.story), provenance: shelf.loaded.provenance,
      at: Clock.now())
    for (question, answer) in draft.answers {
      assessment.answer(question, with: answer, at: Clock.now())
    }
    let conversation = Conversation(
      heading: Heading(shelf.loaded.questionnaire), reasoner: { shelf.reasoner },
      assessment: assessment, console: console, words: .english, keeper: NoKeeper(),
      reporter: ReportWriter({ shelf.reasoner }, shelf.loaded.provenance, console),
      tutor: AuthorTutor(title: draft.title, story: draft.story), asOf: draft.asOf, now: Clock.now)
    switch conversation.run() {
    case .finished: break
    case .terminated(let signal, _): throw AuthorDesk.Left(code: 128 + signal)
    case .saved, .interrupted: throw AuthorDesk.Left(code: 0)
    }
    let outcome = conversation.outcome
    draft.answers = conversation.answers.filter { !outcome.setAside.contains($0.key) }
    console.show("\n")
    console.say("These answers lead to: \(TierWords.quiet(outcome.possibleTiers)).")
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
      console.say("Written: \(SafeText.line(file.path))")
      let problems = try file.problems()
      if problems.isEmpty { console.say("Checked: nothing is wrong with it.") }
      for problem in problems { console.say(SafeText.line(problem)) }
      let shelf = try CaseShelf(folder: folder, all: true)
      if let training = shelf.named(draft.name) {
        let card = CasePaper([training], of: nil, shelf.reasoner).handout(.cards)
        console.show("\n")
        console.page(card.text(width: console.textWidth, isUnicode: console.isUnicode))
      }
      return problems.isEmpty ? 0 : ExitStatus.someFailed.rawValue
    } catch {
      console.say(SafeText.line("NOT WRITTEN: \(error.message)"))
      return error.status.rawValue
    }
  }

  private final class NoKeeper: Keeper {
    let place = "no file yet: the case is written at the end"
    let isKeeping = false

    func save(_ assessment: Assessment) -> SavingFailure? { nil }

    func save(_ assessment: Assessment, at place: String) -> SavingFailure? {
      SavingFailure(message: "the case is written at the end")
    }
  }

  private final class AuthorTutor: Tutor {
    let welcome = "The model answers. :case tells the story again, ? is help."
    let title: String
    let story: String

    init(title: String, story: String) {
      self.title = title
      self.story = story
    }

    func hint() -> String { "You are the author; there is nobody to ask." }
  }
}
