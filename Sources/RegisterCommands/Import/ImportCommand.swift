package import ArgumentParser
import Assessments
import CommandSupport
import Forms
import Reasoning
import Typography
import Wording

/// `aiact import`: assessments out of what somebody filled in.
package struct ImportCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make assessments out of filled-in forms, tables, answer sheets or assessments.",
    discussion: """
      Takes the answers that a form page saved, the form as CSV (with commas, semicolons or tabs), \
      answer sheets such as aiact classify reads, one or one a line, or another assessment. It shows \
      what it understood (of more than three systems a line each; --dry-run shows all) and writes an assessment, with which the interview goes on. The sort of a \
      file is told by what stands in it.

      All files are read before anything is written. An unknown question or option, or any other \
      mistake, stops it with the place, and nothing is written. A form in which nothing is ticked, or \
      a sheet without an answer, is not taken in either, unless you say so at a terminal.

      Without -o an assessment goes into the folder of your assessments. With several of them, -o \
      names a folder.

      EXIT CODES
        0 written, or shown · 64 wrong use · 65 a file was not understood, or answers nothing · 66 a \
        file or a folder was not found · 73 there is such an assessment already · 75 another aiact has \
        it open

      EXAMPLES
        aiact import chatbot.answers.json
        aiact import form.csv -o clients/bakery/rota.json
        aiact import sheets.jsonl -o clients/ --by "A. Jansen"
        aiact import form.csv --dry-run
      """)

  @Argument(
    help: ArgumentHelp("What was filled in; - is standard input.", valueName: "file"),
    completion: .file(extensions: ["json", "jsonl", "csv"]))
  var files: [String]

  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The assessment to make, or a folder for it.", valueName: "out"),
    completion: .file(extensions: ["json"]))
  var output: String?

  @Flag(help: "Replace an assessment that exists; its history goes with it.")
  var force = false

  @Flag(help: "Show what is understood, and write nothing.")
  var dryRun = false

  @ArgumentParser.Option(
    help: ArgumentHelp("Who answered, where the file does not say.", valueName: "name"))
  var by: String?

  @ArgumentParser.Option(
    help: ArgumentHelp("What the system is called, in place of what the file says.")
  )
  var name: String?

  @OptionGroup var questionnaire: QuestionnaireOptions
  @OptionGroup var readings: ReadingOptions
  @OptionGroup var date: DateOptions

  /// So many systems are told with all their answers.
  private static let mostInFull = 3

  package init() {}

  /// A form or a sheet that answers nothing makes no system, unless somebody wants just that. An
  /// assessment is one already.
  private func requireAnswers(
    in intakes: [(intake: Intake, path: String)], _ words: Words
  ) throws(CommandFailure) {
    let blank = intakes.first { $0.intake.answers.isEmpty && $0.intake.origin != .assessment }
    guard let (intake, path) = blank else { return }
    let isSheet = intake.origin == .sheet
    var place = path == "-" ? words.files.standardInput : path
    // A file of many sheets needs to say which.
    if isSheet, let label = intake.label, intakes.count > 1 { place += ", \(label)" }
    let file = SafeText.line(place)
    let remark =
      isSheet ? words.imports.unanswered(file: file) : words.imports.untouched(file: file)
    guard Confirmation.canAsk else {
      throw CommandFailure(
        message: isSheet
          ? words.imports.unansweredRefused(remark: remark)
          : words.imports.untouchedRefused(remark: remark), status: .notUnderstood)
    }
    Output.error(remark)
    if try !Confirmation.ask(words.imports.askUntouched, words) {
      throw CommandFailure(message: words.imports.nothingWritten, status: .notUnderstood)
    }
  }

  package func validate() throws {
    if files.isEmpty { throw ValidationError("name a file to import, or - for standard input") }
  }

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      if !NewAssessments.isFile(output) { try IdleOption.refuseForce(force) }
      let loaded = try questionnaire.load()
      let asOf = try date.date()
      let reasoner = try readings.reasoner(loaded.questionnaire)
      var intakes: [(intake: Intake, path: String)] = []
      for file in files {
        for intake in try IntakeFile.read(file, for: loaded) { intakes.append((intake, file)) }
      }
      if name != nil, intakes.count > 1 {
        throw CommandFailure(
          message: words.imports.nameFitsOne(count: intakes.count), status: .wrongUse)
      }
      let now = Clock.now()
      let made = intakes.map { intake, path in
        var assessment = intake.assessment(
          for: loaded.questionnaire, under: loaded.provenance,
          named: intake.label ?? IntakeFile.name(of: path), assessor: PersonName.said(by), at: now)
        if let name {
          assessment.describe(.init(name: name, summary: assessment.system.summary), at: now)
        }
        return assessment
      }
      // With the document on standard output, what is told about it goes elsewhere.
      let isPiped = output == "-"
      let tell = { (text: String) throws(CommandFailure) in
        if isPiped { Output.error(text) } else { try Output.show(text + "\n") }
      }
      // All answers of many systems would run off the screen.
      let isShort = made.count > Self.mostInFull && !dryRun
      for ((intake, path), assessment) in zip(intakes, made) {
        let summary = ImportSummary(
          intake, assessment, loaded, outcome: reasoner.outcome(of: intake.answers, on: asOf),
          words)
        try tell(SafeText.clean(isShort ? summary.line : summary.text(of: path)))
      }
      if dryRun { return 0 }
      try requireAnswers(in: intakes, words)
      let places = try NewAssessments(output: output, count: made.count, replacing: force, words)
      for path in try places.write(made) {
        Output.error(words.imports.written(file: SafeText.clean(path)))
      }
      return 0
    }
  }
}
