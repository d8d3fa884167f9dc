import ArgumentParser
import Checks
import CommandSupport
import JSONText
import Questionnaires
import Scenarios
import Storage
import Typography
import Wording

/// `aiact score`: how well the answers of any tool fit the cases of a questionnaire.
struct ScoreCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract:
      "Score a tool's answers to the cases of a questionnaire, this program's or another's.",
    discussion: """
      Reads JSON Lines such as {"id": "short-ranker", "tier": "high", "findings": ["Annex III \
      point 4(a)"]} and compares them with the scenarios of the questionnaire: right, too low, too \
      high, by tier and by article, beside answers that look at nothing ("always minimal"). A \
      finding may be named as here (annex-iii-4-a) or by its article; "findings" may be left out. \
      Other keys are passed over, so that the output of aiact classify can be scored as it is.

      --cases prints the cases for another tool: id, day, title and story. --sheets prints them as \
      answer sheets for aiact classify.

      EXIT CODES
        0 scored, whatever the score · 1 a line was not understood, or names no case or one that was \
      there before; the rest is scored · 64 wrong use · 66 no such file

      EXAMPLES
        aiact score --sheets | aiact classify | aiact score -
        aiact score --cases > cases.jsonl
        aiact score their-answers.jsonl
        aiact score their-answers.jsonl --format json
      """)

  @Argument(
    help: ArgumentHelp(
      "The answers, one JSON object a line; - for standard input.", valueName: "results.jsonl"),
    completion: .file(extensions: ["jsonl"]))
  var file: String?

  @Flag(help: "Print the cases as JSON Lines for a tool to answer, and score nothing.")
  var cases = false

  @Flag(help: "Print the cases as answer sheets for aiact classify, and score nothing.")
  var sheets = false

  @ArgumentParser.Option(help: "text, which is the usual, or json.")
  var format: Format?

  @OptionGroup var questionnaire: QuestionnaireOptions

  func validate() throws {
    let wishes = (file == nil ? 0 : 1) + (cases ? 1 : 0) + (sheets ? 1 : 0)
    guard wishes == 1 else {
      throw ValidationError(
        "give a file with answers (- for standard input), or --cases or --sheets")
    }
  }

  func run() throws {
    try Failing.run(.english) { () throws(CommandFailure) in
      if file == nil {
        try IdleOption.refuse(["--format": format != nil], beside: cases ? "--cases" : "--sheets")
      }
      let loaded = try questionnaire.load().questionnaire
      let scenarios = try Self.scenarios(of: loaded, folder: questionnaire.folder)
      guard let file else {
        for scenario in scenarios {
          try Output.write(
            JSONWriter(style: .compact).bytes(
              cases ? CaseLine.story(scenario) : CaseLine.sheet(scenario)))
          try Output.line("")
        }
        return 0
      }
      let lines = AnswerLines(try Self.bytes(of: file))
      let card = Scorecard(loaded, scenarios, given: lines.answers)
      let score = Score(questionnaire: loaded, card: card, failures: lines.failures)
      switch format ?? .text {
      case .text: for line in ScoreText.lines(score) { try Output.line(SafeText.clean(line)) }
      case .json: try Output.write(JSONWriter(style: .pretty).text(ScoreOutput.json(score)))
      }
      return score.isUnderstood ? 0 : ExitStatus.someFailed.rawValue
    }
  }

  /// - Throws: when a scenario has a mistake; a score over some of them would mislead.
  private static func scenarios(
    of questionnaire: Questionnaire, folder: String?
  ) throws(CommandFailure) -> [Scenario] {
    let files = try LoadedQuestionnaire.allFiles(folder: folder)
    let result = ScenarioReader.read(files, for: questionnaire)
    if let problem = result.problems.first(where: { $0.severity == .error }) {
      throw CommandFailure(
        message: "the scenarios have mistakes; aiact check lists them:\n"
          + SafeText.clean(problem.formatted), status: .notUnderstood)
    }
    return result.scenarios
  }

  private static func bytes(of file: String) throws(CommandFailure) -> [UInt8] {
    do throws(StorageFailure) {
      return try file == "-"
        ? FileReader.readAllOfStandardInput(limit: limit) : FileReader.read(file, limit: limit)
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  /// In bytes; answers to 10,000 cases take a few megabytes.
  private static let limit = 64 << 20
}
