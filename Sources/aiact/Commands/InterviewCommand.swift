import ArgumentParser

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
      "The assessment to go on with, or to make when there is no such file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String?

  @Flag(help: "Start a new assessment without asking about unfinished ones.")
  var new = false

  @Flag(
    help: """
      Write line after line for a screen reader: no colour, nothing at the side, no line drawn \
      twice. AIACT_PLAIN=1 in the environment does the same.
      """)
  var plain = false

  @OptionGroup var questionnaire: QuestionnaireOptions
  @OptionGroup var readings: ReadingOptions
  @OptionGroup var date: DateOptions

  func run() throws {
    let interview = InterviewRun(
      file: file, isNew: new, folder: questionnaire.folder, readings: readings.texts,
      isPlain: plain, date: date.text)
    try Failing.run { () throws(CommandFailure) in try interview.run() }
  }
}
