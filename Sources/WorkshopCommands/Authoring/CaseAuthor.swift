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
        guard !shelf.loaded.questionnaire.sources.isEmpty else {
          throw CommandFailure(
            message: phrases.needsSource(file: "sources.json"), status: .notUnderstood)
        }
        let file = try CaseFile.find(name, in: folder, shelf)
        let console = TerminalConsole(words)
        defer { console.close() }
        let author = CaseAuthor(
          folder: folder, shelf: shelf, console: console,
          desk: AuthorDesk(console: console, words: words))
        do throws(AuthorDesk.Turn) {
          return try author.write(file)
        } catch {
          guard case .left(let code) = error, code != 0 else {
            console.say(phrases.left)
            return 0
          }
          return code
        }
      }
    }.get()
  }

  private var phrases: AuthoringPhrases { shelf.words.authoring }

  private func write(_ file: CaseFile) throws(AuthorDesk.Turn) -> Int32 {
    var file = file
    var draft = file.draft
    console.say(
      file.isNew
        ? phrases.openingNew(training: draft.name, back: ":back")
        : phrases.opening(training: draft.name, back: ":back"))
    var outcome: Outcome?
    var number = 0
    var isBack = false
    while number < Step.allCases.count {
      do throws(AuthorDesk.Turn) {
        try take(Step.allCases[number], &draft, &outcome, fromTheEnd: isBack)
        number += 1
        isBack = false
      } catch {
        guard case .back = error else { throw error }
        isBack = number > 0
        if isBack { number -= 1 } else { console.say(phrases.isFirst) }
      }
    }
    guard let outcome else { return 0 }
    if file.isNew { file.rename(after: draft.title) }
    draft.id = file.draft.id
    return finish(draft, outcome, file)
  }

  /// What an author is asked for, in this order.
  private enum Step: CaseIterable {
    case title, story, level, topics, answers, told, reasons, confusion, hint, explanation, article
    case source, standing
  }

  private func take(
    _ step: Step, _ draft: inout CaseDraft, _ outcome: inout Outcome?, fromTheEnd: Bool
  ) throws(AuthorDesk.Turn) {
    let questionnaire = shelf.loaded.questionnaire
    switch step {
    case .title:
      draft.title = try desk.text(phrases.askTitle, hint: phrases.askTitleHint, draft.title)
    case .story: draft.story = try desk.story(draft.story)
    case .level:
      draft.level = try desk.number(
        phrases.askLevel, hint: phrases.askLevelHint, 1...3, draft.level)
    case .topics: draft.topics = try desk.topics(draft.topics)
    case .answers: outcome = try interview(&draft)
    case .told: try desk.told(&draft, questionnaire, fromTheEnd: fromTheEnd)
    case .reasons: try desk.reasons(&draft, questionnaire, fromTheEnd: fromTheEnd)
    case .confusion:
      draft.confusion = try desk.text(
        phrases.askConfusion, hint: phrases.askConfusionHint, draft.confusion)
    case .hint:
      draft.hint = try desk.text(
        phrases.askHint, hint: phrases.askHintHint, draft.hint, isNeeded: false)
    case .explanation:
      draft.explanation = try desk.text(
        phrases.askExplanation, hint: phrases.askExplanationHint, draft.explanation)
    case .article:
      let likely = draft.article.isEmpty ? outcome.map(Self.likelyArticle) ?? "" : draft.article
      draft.article = try desk.article(likely, questionnaire)
    case .source:
      draft.source = try desk.text(phrases.askSource, hint: phrases.askSourceHint, draft.source)
    case .standing: draft.standing = try desk.standing(draft.standing)
    }
  }

  /// The article on which the result rests; empty where no finding says one.
  private static func likelyArticle(_ outcome: Outcome) -> String {
    let deciding = outcome.findings.first {
      $0.status == .established && $0.finding.tier == outcome.tier && !$0.finding.cites.isEmpty
    }
    return deciding?.finding.cites.first?.text ?? ""
  }

  /// The suggested answers, by the interview itself.
  private func interview(_ draft: inout CaseDraft) throws(AuthorDesk.Turn) -> Outcome {
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
    case .before:
      draft.answers = conversation.answers
      throw .back
    case .terminated(let signal, _): throw .left(128 + signal)
    case .saved, .interrupted, .language, .other: throw .left(0)
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
        let paper = CasePaper([training], of: nil, shelf.reasoner, shelf.words)
        let pages = [CasePaper.Kind.cards, .solutions].map { kind in
          paper.handout(kind).text(width: console.textWidth, isUnicode: console.isUnicode)
        }
        console.show("\n")
        console.page(pages.joined(separator: "\n"))
      }
      return problems.isEmpty ? 0 : ExitStatus.someFailed.rawValue
    } catch {
      console.say(SafeText.line(phrases.notWritten(problem: error.message(shelf.words))))
      return error.status.rawValue
    }
  }
}
