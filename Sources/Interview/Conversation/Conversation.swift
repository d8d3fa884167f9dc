package import Reasoning
package import Assessments
package import Questionnaires
import Typography

/// The interview: asks question after question on a console, and has every answer saved before
/// anything else is said.
@MainActor package final class Conversation {
  let console: any Console
  let keeper: any Keeper
  let reporter: any Reporter
  /// Nil but in practice.
  let tutor: (any Tutor)?
  let now: @MainActor () -> Timestamp
  let heading: Heading
  private let reasoner: @MainActor () -> Reasoner
  let date: CalendarDate
  /// The document until the first question needs the session.
  private var start: Assessment
  private var begun: Session?
  /// Why the latest state is not saved; nil when it is.
  package internal(set) var failure: SavingFailure?
  /// The list that was shown last, for `:go` with a number.
  var shownList: AnswerList?
  /// The duties of the list shown last, for `:duties` with a number.
  var shownDuties: [String]?
  /// What is offered again at its question.
  private var draft: Draft?
  /// Lines that were left half-typed when a key led to another question.
  private var halfTyped: [QuestionID: String] = [:]
  /// Answers typed ahead on one line, parted by semicolons.
  private var ahead: [String] = []
  private var history = History()
  private var shownSection: Int?
  /// The question shown now and the one shown before it, for `:go -`.
  private var shown: QuestionID?
  var shownBefore: QuestionID?
  /// How often the input has ended with no line in between.
  var endsOfInput = 0
  private var hasHinted = false
  private var hasHintedEditing = false
  private var placeSaidFull: String?

  /// The document as it stands.
  package var assessment: Assessment { begun?.assessment ?? start }
  /// Those of its answers that the questionnaire understands.
  package var answers: Answers { session.answers }
  /// The answers and what they lead to; made when the first question needs it.
  var session: Session {
    get {
      if let begun { return begun }
      let session = Session(reasoner(), assessment: start, date: date)
      begun = session
      return session
    }
    set { begun = newValue }
  }
  /// What the answers lead to as they stand.
  package var outcome: Outcome { session.outcome }
  /// All that can be worked out from them.
  package var analysis: Analysis { session.analysis }

  /// `reasoner` is asked for when the first question comes, so that the user can already name the
  /// system while a large questionnaire is still being read. `date` is the day for which the
  /// outcome is worked out.
  package init(
    heading: Heading, reasoner: @escaping @MainActor () -> Reasoner, assessment: Assessment,
    console: any Console, keeper: any Keeper, reporter: any Reporter, tutor: (any Tutor)? = nil,
    asOf date: CalendarDate, now: @escaping @MainActor () -> Timestamp
  ) {
    self.heading = heading
    self.reasoner = reasoner
    self.date = date
    start = assessment
    self.console = console
    self.keeper = keeper
    self.reporter = reporter
    self.tutor = tutor
    self.now = now
    draft = assessment.draft
    // In the file it stays until the next save, so that it outlives another end.
    start.draft = nil
  }

  /// Holds the conversation until the user has seen all answers or leaves.
  package func run() -> Ending {
    welcome()
    sayIfNearlyFull()
    if let ending = introduce() { return ending }
    var question = draft.flatMap { isReachable($0.question) ? $0.question : nil }
    question = question ?? session.agenda.next
    while true {
      switch question.map({ ask($0) }) ?? check() {
      case .proceed, .again: question = session.agenda.next
      case .visit(let chosen): question = chosen
      case .check: question = nil
      case .end(let ending): return ending
      }
    }
  }

  // MARK: One question

  /// Shows a question and reads lines until one leads on.
  private func ask(_ id: QuestionID) -> Step {
    guard let entry = session.questionnaire.outline[id] else { return .proceed }
    var prefill = ""
    var isRefused = false
    let isResumed = draft?.question == id
    if isResumed { prefill = SafeText.line(draft?.text ?? "") }
    draft = nil
    if let text = halfTyped.removeValue(forKey: id) { prefill = SafeText.line(text) }
    show(entry)
    if isResumed { say(WelcomeWords.draft) }
    if let next = ahead.first {
      ahead.removeFirst()
      console.show("\(QuestionWords.prompt)\(SafeText.line(next))\n")
      let step = respond(to: next, at: entry)
      guard case .again(let text, _) = step else { return step }
      prefill = Self.queue(text, ahead[...])
      isRefused = true
      ahead = []
    }
    while true {
      let request = LineRequest(
        prompt: QuestionWords.prompt, prefill: prefill, isRefused: isRefused,
        history: history.lines(for: id),
        completions: completions(for: entry.question))
      switch listen(request, at: id) {
      case .left(let ending): return .end(ending)
      case .line(let line):
        let parts = AnswersAhead.split(line, at: entry.question)
        ahead = Array(parts.dropFirst())
        let step = respond(to: parts[0], at: entry)
        guard case .again(let text, let isCovered) = step else {
          let typed = console.takeTyped()
          if !typed.isEmpty { halfTyped[id] = typed }
          return step
        }
        ahead = []
        if isCovered { show(entry) }
        prefill = Self.queue(text, parts.dropFirst())
        isRefused = true
      }
    }
  }

  /// What stands in the line again: the answer that was refused, or the one proposed in its place,
  /// with those typed ahead behind it.
  private static func queue(_ text: String, _ rest: ArraySlice<String>) -> String {
    text.isEmpty ? "" : ([text] + rest.map(SafeText.line)).joined(separator: "; ")
  }

  private func show(_ entry: Outline.Entry) {
    let layout = Layout(console)
    let summary = SectionSummary(
      session: session, layout: layout, last: shownSection, next: entry.section
    ).page()
    // It may leave the screen; the question should not.
    if !summary.lines.isEmpty { console.show("\n" + summary.text) }
    let screen = QuestionScreen(
      session: session, layout: layout, entry: entry,
      showsIntro: shownSection != entry.section, showsHint: !hasHinted)
    shownSection = entry.section
    if shown != entry.question.id { (shownBefore, shown) = (shown, entry.question.id) }
    hasHinted = true
    console.show("\n" + screen.opening().text)
    display(screen.page())
  }

  /// Shows a page with the prompt below it, screen by screen when it is too long for that.
  func display(_ page: Page) {
    let text = "\n" + page.text
    if page.lines.count + 1 > console.rows { console.page(text) } else { console.show(text) }
  }

  private func respond(to line: String, at entry: Outline.Entry) -> Step {
    let id = entry.question.id
    let isAnswered = session.answer(to: id) != nil
    switch LineReader(question: entry.question, isAnswered: isAnswered).read(line) {
    case .keep:
      if session.takenFrom(id) != nil, let answer = session.answer(to: id) {
        accept(answer, to: id, nil)
      }
      return .proceed
    case .leaveOut:
      session.leaveOpen(id)
      return .proceed
    case .answer(let answer, let remark):
      history.note(answer: line, to: id)
      accept(answer, to: id, remark)
      return .proceed
    case .command(let command):
      history.note(command: line)
      return perform(command, at: id)
    case .proposed(let message, let line):
      say(message)
      return .again(line, isCovered: false)
    case .refused(let message):
      say(Trimming.trim(line).isEmpty ? message : "\(message) \(editingHint)")
      return .again(SafeText.line(line), isCovered: false)
    }
  }

  /// In full the first time.
  private var editingHint: String {
    defer { hasHintedEditing = true }
    return hasHintedEditing ? RefusalWords.editingInShort : RefusalWords.editing
  }

  private func accept(_ answer: Answer, to id: QuestionID, _ remark: AnswerRemark?) {
    let before = session
    session.takeDown(answer, to: id, at: now())
    var change: String?
    failure = keeper.save(session.assessment) {
      let consequences = session.conclude(since: before, answering: id)
      change =
        ChangeLine(questionnaire: session.questionnaire, consequences: consequences).text
    }
    sayIfNotSaved()
    if let remark { say(CommandWords.remark(remark)) }
    if let change { say(change) }
  }

  // MARK: Tools

  /// Says what the system is called and what it does, before or after the first question.
  func describe(_ change: (inout Assessment.System) -> Void) {
    var system = assessment.system
    change(&system)
    if begun == nil { start.describe(system, at: now()) }
    begun?.describe(system, at: now())
  }

  /// Saves, and tells the user when that fails.
  func save() {
    failure = keeper.save(assessment)
    sayIfNotSaved()
  }

  private func sayIfNotSaved() {
    guard let failure else {
      sayIfNearlyFull()
      return
    }
    say("\(CommandWords.notSaved(failure.message))\n\(CommandWords.saveElsewhere)")
  }

  /// Once for each place, early enough to go on elsewhere.
  func sayIfNearlyFull() {
    guard keeper.isNearlyFull, placeSaidFull != keeper.place else { return }
    placeSaidFull = keeper.place
    say(CommandWords.nearlyFull)
  }

  /// Prints a sentence, cleaned and wrapped.
  func say(_ text: String) {
    var page = Page(Layout(console))
    page.paragraph(text)
    console.show(page.text)
  }

  func completions(for question: Question?) -> @MainActor (String) -> [String] {
    let completer = Completer(questionnaire: session.questionnaire, question: question)
    return { completer.completions(of: $0) }
  }
}
