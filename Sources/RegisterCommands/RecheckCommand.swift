package import ArgumentParser
package import CommandSupport
import Reasoning
import Register
import RegisterReports
import Reports
package import ResultFiles
import Wording

/// `aiact recheck`: what a questionnaire changes for assessments that were answered before.
package struct RecheckCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "recheck",
    abstract: "Say what a new questionnaire changes for each assessment.",
    discussion: """
      Works out each assessment again with the questionnaire of this program, or with another one \
      (--questionnaire), and compares it with the result that the assessment keeps since it was left \
      last. Says for each: the same, or which tier, findings, duties and days differ, each with how \
      it was and how it is now; which questions are new, gone or worded otherwise; which answers \
      count for nothing now. No file is changed.

      An assessment that keeps no result of its questionnaire can be compared with --against, the \
      folder of that questionnaire (aiact questionnaire export writes one).

      EXIT CODES
        0 all are the same · 1 something changed, or a file could not be read · 3 nothing changed as \
      far as could be compared, but an assessment keeps no earlier result

      EXAMPLES
        aiact recheck
        aiact recheck client/ --as-of 2027-12-02
        aiact recheck client/ --questionnaire new/eu-ai-act --format md -o changes.md
        aiact recheck chatbot --against old/eu-ai-act --format json
      """)

  @Argument(
    help: "Folders, files, or names of systems.", completion: .file(extensions: ["json"]))
  package var places: [String] = []

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Compare with the questionnaire in this folder instead of the results that are kept.",
      valueName: "dir"), completion: .directory)
  package var against: String?

  @Flag(help: "Re-check archived assessments as well.")
  package var archived = false

  @OptionGroup package var output: OutputOptions
  @OptionGroup package var look: LookOptions
  @OptionGroup package var questionnaire: QuestionnaireOptions
  @OptionGroup package var readings: ReadingOptions
  @OptionGroup package var date: DateOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      let destination = try output.destination(for: RecheckReport.self)
      let press = try look.press(for: destination.format)
      let day = try date.date()
      let found = try RegisterFiles(places, includesArchived: archived, saying: words)
      let loaded = try questionnaire.load()
      var old: LoadedQuestionnaire?
      if let against { old = try LoadedQuestionnaire.load(folder: against) }
      let reasoner = try readings.reasoner(loaded.questionnaire)
      let progress = Progress(
        WorkDone(.assessments, of: found.files.count), words, results: .afterwards)
      let (rows, broken) = RecheckReader(loaded, reasoner, against: old, on: day).read(
        found.files, progress, words)
      progress.end()
      let table = RecheckTable(on: day, rows, broken: broken)
      let title = found.folder ?? words.recheck.ownTitle
      let report = RecheckReport(
        title: title, table, of: loaded.questionnaire, against: old?.questionnaire, words: words)
      try output.publish(report, to: destination, with: press, words)
      found.sayIfNothing(words)
      if table.changedCount > 0 || !broken.isEmpty { return ExitStatus.someFailed.rawValue }
      return table.unknownCount > 0 ? ExitStatus.notDecided.rawValue : 0
    }
  }
}
