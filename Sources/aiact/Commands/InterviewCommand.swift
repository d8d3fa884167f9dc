import ArgumentParser
import CommandSupport
import Sessions
import Wording
import WorkshopCommands

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
        aiact interview --answers form.csv
        aiact interview --questionnaire my-questionnaire/
      """)

  @Argument(
    help: ArgumentHelp(
      "The assessment to go on with, or to make when there is no such file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String?

  @Flag(help: "Start a new assessment without asking about unfinished ones.")
  var new = false

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Begin a new assessment with the answers of this file: a filled-in form, an answer sheet, or "
        + "another assessment. The interview asks the rest.", valueName: "file"),
    completion: .file(extensions: ["json", "csv"]))
  var answers: String?

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
    var interview = Self.run(questionnaire.folder, language: questionnaire.language)
    interview.file = file
    interview.isNew = new
    interview.answers = answers
    interview.readings = readings.texts
    interview.isPlain = plain
    interview.date = date.text
    try Failing.run(interview.words) { () throws(CommandFailure) in
      // A file that is there is gone on with, whatever else is said.
      if let file { try IdleOption.refuse(["--new": new], beside: file) }
      return try interview.run()
    }
  }

  /// An interview that offers to practise with a case of the same questionnaire.
  static func run(_ folder: String? = nil, language: String? = nil) -> InterviewRun {
    var run = InterviewRun { console, words throws(CommandFailure) in
      try PracticeRun.today(
        folder: folder, in: LanguageWish.of(language), words, on: console)
    }
    run.folder = folder
    run.language = language
    run.commandNames = Aiact.configuration.groupedSubcommands.flatMap(\.subcommands)
      .map { $0._commandName }
    return run
  }
}
