import ArgumentParser
import Assessments
import Interview
import LineEditor
import Questionnaires
import Reports
import Storage
import Typography

/// `aiact` without a command: the interview.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Answer the questions in the terminal (the default).",
    discussion: """
      Asks one question after the other and tells at the end which risk tier your answers lead to, \
      why, and what to do. Every answer is saved at once. Type ? at any question for help, Ctrl-D \
      to save and leave.

      Assessments are kept in $XDG_DATA_HOME/aiact, or ~/.local/share/aiact, unless you name a file.

      EXAMPLES
        aiact
        aiact interview chatbot.json
        aiact interview --questionnaire my-questionnaire/
      """)

  @Argument(
    help: ArgumentHelp(
      "The assessment to go on with, or to make when there is no such file.", valueName: "file"))
  var file: String?

  @Flag(help: "Start a new assessment without asking about unfinished ones.")
  var new = false

  @OptionGroup var questionnaire: QuestionnaireOptions
  @OptionGroup var readings: ReadingOptions
  @OptionGroup var date: DateOptions

  func run() throws {
    try Failing.run { () throws(CommandFailure) in
      let result = MainActor.assumeIsolated { () -> Result<Int32, CommandFailure> in
        Result { () throws(CommandFailure) in try hold() }
      }
      return try result.get()
    }
  }

  /// Holds the interview; gives the exit code.
  @MainActor private func hold() throws(CommandFailure) -> Int32 {
    guard Terminal.shared.isInteractive else {
      throw CommandFailure(
        message: "the interview needs a terminal; for answers from a pipe use \"aiact classify\"",
        status: .wrongUse)
    }
    let asOf = try date.date()
    let preparation = try Preparation(questionnaire, readings)
    let console = TerminalConsole()
    defer { console.close() }
    guard
      let beginning = try Beginning.find(
        file: file, isNew: new, preparation, on: asOf, console: console)
    else { return 0 }
    for question in beginning.unfit {
      console.show(
        "The answer to \"\(SafeText.line(question))\" does not fit this questionnaire; it is "
          + "kept in the file and asked again if needed.\n")
    }
    let conversation = Conversation(
      heading: preparation.heading, reasoner: preparation.reasoner,
      assessment: beginning.assessment, console: console, keeper: beginning.keeper, asOf: asOf,
      now: Clock.now)
    let ending = conversation.run()
    let farewell = Farewell(
      console: console, place: beginning.keeper.place, origin: preparation.origin)
    return farewell.say(ending, conversation, preparation.reasoner())
  }
}
