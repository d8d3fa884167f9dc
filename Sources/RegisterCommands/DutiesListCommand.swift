package import ArgumentParser
package import Assessments
package import CommandSupport
import Questionnaires
import Reasoning
import Register
import RegisterReports
import Reports
package import ResultFiles
import Typography
import Wording

/// `aiact duties [FOLDER|FILE …]`: the duties of many systems in one list.
package struct DutiesListCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List duties with state, person, day and evidence.",
    discussion: """
      Lists what must be done for certain, by the day of the law. --possible adds what open points \
      decide, under a heading of its own; what somebody already works on is there in any case. \
      --all adds what may be done, and what must be done only when somebody asks.

      --verify looks at the files that are named as evidence, of duties and of answers: one that is \
      missing, or is not what it was, is named.

      EXIT CODES
        0 done · 1 some files could not be read, or evidence is missing or changed; they are named

      EXAMPLES
        aiact duties
        aiact duties chatbot.json --possible --all
        aiact duties client/ --due 2026-12-31 --person ann
        aiact duties client/ --state open --state doing -o duties.xlsx
        aiact duties client/ --verify
      """)

  @Argument(
    help: "Folders, files, or names of systems.", completion: .file(extensions: ["json"]))
  package var places: [String] = []

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Only what is to be done by this day or before: your own day, or else that of the law.",
      valueName: "day"))
  package var due: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Only what this person sees to; \"\" for what nobody sees to.", valueName: "name"))
  package var person: String?

  @ArgumentParser.Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Only what is open, doing, done or not-needed. As often as needed.", valueName: "state"))
  package var state: [DutyProgress.Kind] = []

  @Flag(help: "Also what may be done, and what must be done only when somebody asks.")
  package var all = false

  @Flag(help: "Also what is only possible: open points decide whether it must be done.")
  package var possible = false

  @Flag(help: "Look whether the files named as evidence are there and unchanged.")
  package var verify = false

  @OptionGroup package var output: OutputOptions
  @OptionGroup package var look: LookOptions
  @OptionGroup package var questionnaire: QuestionnaireOptions
  @OptionGroup package var readings: ReadingOptions
  @OptionGroup package var date: DateOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      if verify { return try checkEvidence(words) }
      let destination = try output.destination(for: DutiesReport.self)
      let press = try look.press(for: destination.format)
      let day = try date.date()
      var filter = DutyFilter()
      filter.due = try due.map { text throws(CommandFailure) in
        try DateOptions.date(text, words)
      }
      filter.person = person
      filter.states = Set(state)
      filter.hidesPossible = !possible
      let files = try RegisterFiles(places, saying: words)
      let loaded = try questionnaire.load()
      let reading = DutyBookReader(
        loaded, try readings.reasoner(loaded.questionnaire), on: day, everything: all)
      let (systems, broken) = reading.read(files.files, words)
      let title =
        files.folder.map { words.dutyBook.titleIn(folder: $0) } ?? words.dutyBook.title
      let report = DutiesReport(
        title: title, on: day, systems, broken: broken, of: loaded.questionnaire, filter: filter,
        words: words)
      try output.publish(report, to: destination, with: press, words)
      files.sayIfNothing(words)
      return broken.isEmpty ? 0 : ExitStatus.someFailed.rawValue
    }
  }

  /// Looks at all evidence there is, whatever the duty it belongs to.
  private func checkEvidence(_ words: Words) throws(CommandFailure) -> Int32 {
    try output.requireScreen(look)
    try IdleOption.refuse(
      [
        "--due": due != nil, "--person": person != nil, "--state": !state.isEmpty, "--all": all,
        "--possible": possible, "--reading": !readings.texts.isEmpty, "--as-of": date.text != nil,
      ], beside: "--verify")
    let files = try RegisterFiles(places, saying: words)
    files.sayIfNothing(words)
    return try EvidenceCheck(words: words).run(files.files)
  }
}

extension DutyProgress.Kind: ExpressibleByArgument {}
