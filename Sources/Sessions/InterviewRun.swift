import Assessments
package import CommandSupport
import Interview
import LineEditor
import Questionnaires
import Reasoning
import Register
import Reports
import Storage
import Typography
package import Wording

/// An interview from its first prompt to the result.
package struct InterviewRun: Sendable {
  /// The assessment to go on with; nil to choose or begin one.
  package var file: String?
  /// The commands of the program, one of which may have been meant by what was taken for a file.
  package var commandNames: [String] = []
  /// Whether to begin a new one without asking.
  package var isNew = false
  /// A file with answers with which a new one begins; nil for none.
  package var answers: String?
  /// The folder of the questionnaire; nil for the built-in one.
  package var folder: String?
  /// The language that was asked for with an option; nil for none.
  package var language: String?
  /// Readings that were chosen, as `name=choice`.
  package var readings: [String] = []
  /// Whether to write line after line for a screen reader; also when AIACT_PLAIN is set.
  package var isPlain = false
  /// The day for which the result is stated, as the user typed it; nil for today.
  package var date: String?
  /// Holds an interview about a described case, for whoever chooses that at the start; gives the
  /// exit code.
  private let practise:
    @MainActor @Sendable (TerminalConsole, Words) throws(CommandFailure) -> Int32

  package init(
    practise:
      @escaping @MainActor @Sendable (TerminalConsole, Words) throws(CommandFailure) -> Int32
  ) {
    self.practise = practise
  }

  /// The language of the program's own texts, as far as it can be known before anything is chosen.
  package var words: Words {
    LoadedQuestionnaire.words(folder: folder, in: (try? wish()) ?? .none)
  }

  /// The language that is wished for: that of the assessment goes before that of the system.
  private func wish() throws(CommandFailure) -> LanguageWish {
    try LanguageWish.of(language).orLanguage(of: file.flatMap { AssessmentFile.language(of: $0) })
  }

  /// Holds the interview; gives the exit code.
  package func run() throws(CommandFailure) -> Int32 {
    var run = self
    while true {
      let result = MainActor.assumeIsolated { () -> Result<Held, CommandFailure> in
        Result { () throws(CommandFailure) in try run.hold() }
      }
      switch try result.get() {
      case .ended(let code): return code
      case .other(let file): (run.file, run.isNew, run.answers) = (file, false, nil)
      }
    }
  }

  /// What came of an interview.
  private enum Held {
    /// With this exit code.
    case ended(Int32)
    /// The user wants to go on with this file in its place.
    case other(String)
  }

  @MainActor private func hold() throws(CommandFailure) -> Held {
    guard Terminal.shared.isInteractive else {
      throw CommandFailure(.wrongUse) { $0.start.needsTerminal(program: ProgramName.shown) }
    }
    let asOf = try DateOptions.date(date)
    var words = words
    let preparation = try Preparation(folder: folder, in: wish(), readings: readings)
    let console = TerminalConsole(words, isPlain: isPlain)
    defer { console.close() }
    console.whilePromptWaits { preparation.begin() }
    for text in words.terminal.otherCharacters(Terminal.shared.traits) { console.say(text) }
    var beginning: Beginning
    switch try Beginning.find(
      file: file, isNew: isNew, filledFrom: answers, commandNames: commandNames, preparation,
      on: asOf, console: console,
      reopening: { reopening(of: $0) })
    {
    case .beginning(let found): beginning = found
    case .left(let code): return .ended(code)
    case .practice: return .ended(try practise(console, words))
    }
    let misfits = beginning.misfits.map { SafeText.line(words.misfits.text($0)) }
    for text in misfits + beginning.keeper.warnings { console.say(text) }
    switch TakingOver(console: console).choose(beginning.assessment, preparation.provenance) {
    case .goOn: beginning.assessment.use(preparation.provenance, at: Clock.now())
    case .leave(let code): return .ended(code)
    }
    let before = beginning.keeper.bytes
    var spoken = preparation
    var conversation = conversation(beginning, spoken, words, console, nil, on: asOf)
    var ending = conversation.run()
    while case .language(let tag, let resumption) = ending {
      spoken = try Preparation(folder: folder, in: .option(tag), readings: readings)
      words = LoadedQuestionnaire.words(folder: folder, in: .option(tag))
      (console.words, beginning.keeper.words) = (words, words)
      beginning.assessment = conversation.assessment
      beginning.assessment.use(spoken.provenance, at: Clock.now())
      conversation = self.conversation(
        beginning, spoken, words, console, resumption, on: asOf)
      ending = conversation.run()
    }
    if case .other(let file) = ending { return .other(file) }
    if beginning.keeper.bytes != before { keepResult(of: conversation, beginning.keeper) }
    let invocation = invocation(of: beginning.keeper.place)
    let farewell = Farewell(
      console: console, invocation: invocation, madeWith: spoken.provenance)
    return .ended(farewell.say(ending, conversation, spoken.reasoner()))
  }

  /// A conversation in one language, from its beginning or from where it stood in another one.
  @MainActor private func conversation(
    _ beginning: Beginning, _ preparation: Preparation, _ words: Words, _ console: TerminalConsole,
    _ resumption: Resumption?, on date: CalendarDate
  ) -> Conversation {
    Conversation(
      heading: preparation.heading, reasoner: preparation.reasoner,
      assessment: beginning.assessment, console: console, words: words, keeper: beginning.keeper,
      reporter: ReportWriter(preparation.reasoner, preparation.provenance, console),
      languages: LoadedQuestionnaire.languages(folder: folder, spoken: preparation.provenance),
      resuming: resumption, asOf: date, now: Clock.now)
  }

  /// Keeps with the document what it led to, for comparing with a later questionnaire. Whatever stands
  /// in the way of that costs no answer, and so nothing is said of it.
  @MainActor private func keepResult(of conversation: Conversation, _ keeper: FileKeeper) {
    guard conversation.failure == nil, !keeper.isReadOnly else { return }
    var assessment = conversation.assessment
    let questionnaire = conversation.analysis.questionnaire
    assessment.store(
      StoredResult(
        conversation.outcome, of: questionnaire, QuestionWordings(questionnaire),
        answers: assessment.answersMark, program: readings.isEmpty ? Version.number : nil))
    _ = keeper.save(assessment)
  }

  /// The command line that opens a file again; nil for one that the program offers by itself.
  private func reopening(of file: String) -> String? {
    let isOffered =
      folder == nil && readings.isEmpty && date == nil
      && ((try? Folders.data()).map { file.hasPrefix($0 + "/") } ?? false)
    return isOffered ? nil : invocation(of: file).interview
  }

  private func invocation(of file: String) -> ReportInvocation {
    ReportInvocation(
      program: ProgramName.command, file: file, folder: folder, readings: readings, date: date,
      shortName: AssessmentName.shown(file))
  }
}
