package import ArgumentParser
import Assessments
package import CommandSupport
package import Questionnaires
import Reasoning
package import Reports
package import ResultFiles
import Storage
import Typography
import Wording

/// `aiact report`: the result of an assessment, on the screen or as a file.
package struct ReportCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the result of an assessment.",
    discussion: """
      The report says which tier the answers lead to and why, what is still open, which duties \
      follow and from when, and how the result was made. HTML is one file that needs nothing \
      else; it prints well.

      How much it says depends on whom it is for: one page for the board, at most three for the \
      owner with what to do and whom to ask, or the file with every reason, duty, answer and \
      source. Formats for programs hold everything.

      Stored answers that do not fit the questionnaire, because a question or an option is not \
      there, count for nothing: the report names them.

      EXIT CODES
        0 written · 1 written, but stored answers do not fit the questionnaire, or some reports of a \
        folder could not be made · 64 wrong use · 65 the file is not an assessment · 66 a file was not \
        found · 69 a program that makes PDF is missing · 73 there is such a file already

      EXAMPLES
        aiact report chatbot.json
        aiact report chatbot.json -o chatbot.html
        aiact report chatbot.json --for board -o board.html
        aiact report chatbot.json --for file -o file.docx
        aiact report assessments/ --format html -o reports/
        aiact report chatbot.json --size sme --turnover 20000000
      """)

  @Argument(
    help: "The assessment: a file, the name of a system or a part of it, or a folder of files.",
    completion: .file(extensions: ["json"]))
  package var file: String

  @OptionGroup package var output: OutputOptions

  @ArgumentParser.Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "For whom: board (one page), owner (the usual: what to do, at most three pages) or file "
        + "(everything). For documents, not for programs.", valueName: "depth"))
  package var depth: Depth?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The size of your firm: sme, small-mid-cap, large, or none for a body that is no undertaking. "
        + "It says which fine is the highest, and changes no duties. It goes before a size in the "
        + "answers.", valueName: "size"))
  package var size: FineLevel.Size?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The worldwide turnover of your group in the year before, in euros, to work out the highest "
        + "fine. It needs --size, unless one assessment is told of whose answers say the size.",
      valueName: "euros"))
  package var turnover: Int?

  @OptionGroup package var look: LookOptions
  @OptionGroup package var questionnaire: QuestionnaireOptions
  @OptionGroup package var readings: ReadingOptions
  @OptionGroup package var date: DateOptions

  package init() {}

  package func run() throws {
    let wish = questionnaire.wish(for: file)
    let words = questionnaire.words(in: wish)
    try Failing.run(words) { () throws(CommandFailure) in
      if FileKind.of(file) == .folder { return try reportOnFolder(words) }
      let destination = try output.destination(for: Report.self)
      let press = try look.press(for: destination.format)
      try refuseIdleOptions(in: destination.format)
      let loaded = try questionnaire.load(in: wish)
      let asOf = try date.date()
      let file = try AssessmentName.path(of: file, saying: words)
      let fitted = try AssessmentFile.read(file, for: loaded)
      let reasoner = try readings.reasoner(loaded.questionnaire)
      let analysis = Analysis(reasoner, fitted.answers, on: asOf)
      let report = Report(
        assessment: fitted.assessment, analysis: analysis,
        madeWith: loaded.provenance, madeAt: Clock.now(), programVersion: Version.number,
        words: words,
        firm: try firm(words) { Firm(size: size, turnover: turnover, analysis) },
        depth: depth ?? .owner)
      try output.publish(report, to: destination, with: press, words)
      return AssessmentFile.remark(on: fitted, of: file, madeWith: loaded.provenance, words)
    }
  }

  private func reportOnFolder(_ words: Words) throws(CommandFailure) -> Int32 {
    guard let target = output.output, target != "-", let format = output.format else {
      throw CommandFailure(
        message: words.filing.folderNeedsFormat(folder: SafeText.clean(file)),
        status: .wrongUse)
    }
    let press = try look.press(for: format)
    try refuseIdleOptions(in: format)
    let loaded = try questionnaire.load(for: file)
    let reports = ReportFolder(
      loaded: loaded, reasoner: try readings.reasoner(loaded.questionnaire),
      date: try date.date(),
      firm: try firm(words) { size.map { Firm(size: $0, turnover: turnover) } },
      depth: depth ?? .owner, press: press, format: format, target: target,
      isReplacing: output.force, words: words)
    return try reports.write(from: file)
  }

  /// Formats for programs hold everything, whomever they are for; a calendar, linked data and pictures
  /// name no fine.
  private func refuseIdleOptions(in format: ReportFormat) throws(CommandFailure) {
    let documents: [ReportFormat] = [.html, .md, .txt, .docx, .pdf]
    try LookOptions.refuse("--for", if: depth != nil, in: format, besides: documents)
    let withFines = documents + [.xlsx, .csv, .json]
    try LookOptions.refuse("--size", if: size != nil, in: format, besides: withFines)
    try LookOptions.refuse("--turnover", if: turnover != nil, in: format, besides: withFines)
  }

  private func firm(
    _ words: Words, told: () -> Firm?
  ) throws(CommandFailure) -> Firm? {
    if let turnover, turnover < 0 {
      throw CommandFailure(message: words.filing.turnoverNegative, status: .wrongUse)
    }
    let firm = told()
    if firm == nil, turnover != nil {
      throw CommandFailure(message: words.filing.turnoverNeedsSize, status: .wrongUse)
    }
    return firm
  }
}

extension FineLevel.Size: ExpressibleByArgument {}

extension Depth: ExpressibleByArgument {}
