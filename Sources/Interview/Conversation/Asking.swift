import Assessments
import QuestionnaireTexts
import Questionnaires
import TypedLines
import Typography
import Wording

/// Asks one question after the other.
@MainActor final class Asking {
  private let dossier: Dossier
  private let prompter: Prompter
  private let trail: Trail
  private let commands: Commands
  private let voice: Voice
  /// What is offered again at its question.
  private var draft: Draft?
  /// Lines that were left half-typed when a key led to another question.
  private var halfTyped: [QuestionID: String] = [:]
  private var ahead = TypedAhead()
  private var history = History()
  private var hasHinted = false
  private var hasHintedEditing = false
  private var words: Words { voice.words }
  private lazy var vocabulary = Vocabulary(words)

  /// `draft` was being typed when a signal ended the conversation before.
  init(
    _ dossier: Dossier, _ prompter: Prompter, _ trail: Trail, _ commands: Commands, _ voice: Voice,
    draft: Draft?
  ) {
    self.dossier = dossier
    self.prompter = prompter
    self.trail = trail
    self.commands = commands
    self.voice = voice
    self.draft = draft
  }

  /// Where a conversation begins: at what was being typed before, or at what is due.
  var beginning: Place {
    guard let draft, dossier.session.isReachable(draft.question) else { return dossier.due }
    return .question(draft.question)
  }

  /// Shows a question and reads lines until one leads on.
  func hold(_ id: QuestionID) throws(Ending) -> Place {
    guard let entry = dossier.session.questionnaire.outline[id] else { return dossier.due }
    let isResumed = draft?.question == id
    var standing = standingLine(at: id)
    show(entry)
    if isResumed { voice.say(words.welcome.draft) }
    while true {
      switch try respond(to: line(at: entry, standing), at: entry) {
      case .again(let text, let isCovered):
        standing = .refused(ahead.putBack(behind: text))
        if isCovered { show(entry) }
      case .go(let place):
        keepTyped(at: id)
        // What was typed ahead is meant for the next question, not for any that comes later.
        if case .question = place {} else { ahead.drop() }
        return place
      }
    }
  }

  // MARK: Lines

  /// What was typed ahead for this question, or the next line.
  private func line(
    at entry: Outline.Entry, _ standing: StandingLine
  ) throws(Ending) -> String {
    if let line = ahead.next() {
      voice.console.show("\(words.screens.answerPrompt)\(SafeText.line(line))\n")
      return line
    }
    let question = entry.question
    let completer = Completer(
      questionnaire: dossier.session.questionnaire, question: question, vocabulary,
      languages: voice.languages?.all ?? [])
    let request = LineRequest(
      prompt: words.screens.answerPrompt, prefill: standing.text, isRefused: standing.givesWay,
      history: history.lines(for: question.id), completions: completer.completions(of:))
    return ahead.split(try prompter.line(request, at: question.id), at: question)
  }

  private func standingLine(at id: QuestionID) -> StandingLine {
    defer { draft = nil }
    if let text = halfTyped.removeValue(forKey: id) { return .begun(text) }
    return draft.flatMap { $0.question == id ? .begun($0.text) : nil } ?? .none
  }

  private func keepTyped(at id: QuestionID) {
    let typed = voice.console.takeTyped()
    if !typed.isEmpty { halfTyped[id] = typed }
  }

  // MARK: Answers

  private func respond(to line: String, at entry: Outline.Entry) throws(Ending) -> Reply {
    let id = entry.question.id
    let earlier = dossier.session.answer(to: id)
    let reader = LineReader(
      question: entry.question, isAnswered: earlier != nil, today: dossier.date,
      vocabulary)
    switch reader.read(line) {
    case .keep:
      if let earlier, dossier.session.takenFrom(id) != nil { accept(earlier, to: id, nil) }
      return .go(dossier.due)
    case .leaveOut:
      dossier.alter { $0.leaveOpen(id) }
      return .go(dossier.due)
    case .answer(let answer, let remark):
      history.note(answer: line, to: id)
      accept(answer, to: id, remark)
      return .go(dossier.due)
    case .command(let command):
      history.note(command: line)
      return try commands.perform(command, at: id)
    case .refused(let refusal): return refuse(line, refusal, at: entry.question)
    case .refusedCommand(let refusal): return refuse(line, words.refusals.message(refusal))
    }
  }

  private func refuse(_ line: String, _ refusal: Refusal, at question: Question) -> Reply {
    let message = words.refusals.message(refusal, for: question)
    if let proposal = refusal.proposal {
      voice.say(message)
      return .again(words.day(proposal), isCovered: false)
    }
    guard refusal == .empty else { return refuse(line, message) }
    voice.say(message)
    return .again("", isCovered: false)
  }

  private func refuse(_ line: String, _ message: String) -> Reply {
    voice.say("\(message) \(editingHint)")
    return .again(SafeText.line(line), isCovered: false)
  }

  private func accept(_ answer: Answer, to id: QuestionID, _ remark: AnswerRemark?) {
    let change = dossier.accept(answer, to: id)
    if let remark { voice.say(words.commands.remark(remark)) }
    if let change { voice.say(change) }
  }

  /// In full the first time.
  private var editingHint: String {
    defer { hasHintedEditing = true }
    return hasHintedEditing ? words.refusals.editingInShort : words.refusals.editing
  }

  // MARK: The screen

  private func show(_ entry: Outline.Entry) {
    let summary = SectionSummary(
      session: dossier.session, layout: voice.layout, words: words, last: trail.section,
      next: entry.section
    ).page()
    // It may leave the screen; the question should not.
    if !summary.lines.isEmpty { voice.console.show("\n" + summary.text) }
    let screen = QuestionScreen(
      session: dossier.session, layout: voice.layout, words: words, entry: entry,
      showsIntro: trail.section != entry.section, showsHint: !hasHinted)
    trail.note(entry)
    hasHinted = true
    voice.console.show("\n" + screen.opening().text)
    voice.display(screen.page())
  }
}
