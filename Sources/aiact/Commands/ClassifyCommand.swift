import ArgumentParser
import Batch
import CommandSupport
import Glibc
import Questionnaires
import Typography
import Wording

/// `aiact classify`: answer sheets in, outcomes out, one JSON line each.
struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Classify answer sheets and assessments: JSON Lines out.",
    discussion: """
      Reads lines such as {"id": "shop-bot", "answers": {"technique": "learns", "roles": \
      ["uses-others"]}} from standard input and writes for each line its id, the tier that is \
      reached in any case, all tiers that are still possible, the findings and the open questions.

      An answer is an option, a list of options, {"options": [...], "maybe": [...]}, "unsure", a \
      number, or text. Questions without an answer count as not known. Answers to questions that \
      are not asked are listed under "ignored". A line that is not understood gives an "error" in \
      its place; the others are still classified, and the exit code is 1.

      A line may also be a whole assessment. Named files are read in their order: files of such \
      lines, assessments, and filled-in forms, which give a line each. A file that is not \
      understood is told on standard error; the others are still classified.

      Each line stands for itself: there is one line out for each line in that is not empty, in the \
      same order. A large file can be cut at the ends of its lines and classified in parts.

      EXAMPLES
        echo '{"id": "macro", "answers": {"technique": "learns"}}' | aiact classify
        aiact classify --fields id,tier,possible < sheets.jsonl
        aiact classify --fields id,tier clients/*.json
        aiact classify "Website chatbot"
      """)

  @Argument(
    help: ArgumentHelp(
      "Files with answer sheets on lines, assessments or filled-in forms, or names of systems, instead "
        + "of standard input.",
      valueName: "file"), completion: .file(extensions: ["json", "jsonl", "csv"]))
  var files: [String] = []

  @Flag(
    help: """
      Add "influence": the open questions, the one that decides the tier most often first, each \
      with the share of all completions in which its answer alone decides.
      """)
  var influence = false

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Write only these, with commas between: \(SheetFields.names.joined(separator: ", ")). A line "
        + "that is not understood has its error in any case.", valueName: "names"))
  var fields: String?

  @OptionGroup var questionnaire: QuestionnaireOptions
  @OptionGroup var readings: ReadingOptions
  @OptionGroup var date: DateOptions

  @ArgumentParser.Option(help: "How many threads to use, 1 to \(Self.mostJobs).")
  var jobs = 1

  func validate() throws {
    guard (1...Self.mostJobs).contains(jobs) else {
      throw ValidationError("--jobs must be from 1 to \(Self.mostJobs)")
    }
  }

  func run() throws {
    try Failing.run(.english) { () throws(CommandFailure) in
      let loaded = try questionnaire.load()
      let fields = try chosenFields()
      let reasoner =
        fields.contains(.influence)
        ? try readings.reasoner(loaded.questionnaire)
        : try readings.tierReasoner(loaded.questionnaire)
      let batch = SheetBatch(reasoner, on: try date.date(), fields: fields)
      let progress = Progress(WorkDone(.lines), .english, results: .meanwhile)
      defer { progress.end() }
      let write = { @Sendable (output: [UInt8]) throws(CommandFailure) in
        try Output.send(output)
      }
      if files.isEmpty {
        if isatty(STDIN_FILENO) == 1 {
          Output.error("Reading answer sheets from the keyboard, one a line; Ctrl-D ends.")
        }
        let isUnderstood = try Workers.run(batch, jobs: jobs, progress, write)
        return isUnderstood ? 0 : ExitStatus.someFailed.rawValue
      }
      var isUnderstood = true
      for file in files {
        guard let path = Self.path(of: file) else {
          isUnderstood = false
          continue
        }
        let sheets = SheetFile(path, for: loaded)
        if try !sheets.classify(with: batch, jobs: jobs, progress, write) { isUnderstood = false }
      }
      return isUnderstood ? 0 : ExitStatus.someFailed.rawValue
    }
  }

  /// The file, or that of the system with this name; nil when several have it, which is told.
  private static func path(of file: String) -> String? {
    do throws(CommandFailure) {
      return try AssessmentName.pathIfKnown(of: file, saying: .english) ?? file
    } catch {
      // Without a folder of assessments there are no names, but files still.
      guard error.status == .wrongUse else { return file }
      Output.error("aiact: \(error.message)")
      return nil
    }
  }

  private func chosenFields() throws(CommandFailure) -> SheetFields {
    do throws(SheetFields.UnknownName) {
      let chosen = try fields.map { list throws(SheetFields.UnknownName) in
        try SheetFields(list: list)
      }
      return (chosen ?? .usual).union(influence ? .influence : [])
    } catch {
      throw CommandFailure(
        message: "there is no field \"\(SafeText.clean(error.name))\"; there is "
          + SheetFields.names.joined(separator: ", "), status: .wrongUse)
    }
  }

  private static let mostJobs = 64
}
