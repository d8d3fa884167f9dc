package import ArgumentParser
package import CommandSupport
package import Questionnaires
import Reasoning
package import Register
import RegisterReports
import Reports
package import ResultFiles
import Typography
import Wording

/// `aiact list`: all assessments as one table.
package struct ListCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show all assessments in one table, the urgent ones first.",
    discussion: """
      Shows for each system the tier with what is still possible, your role, open points, the next \
      day on which something begins, duties that are open, the last change, the day of the law, and \
      who answered. Without a folder or file it is the folder in which aiact keeps assessments. \
      Nothing is changed and no file is made.

      Sorted by urgency: bans that hold or may hold first, then the next day, then how much is still \
      possible. A day with a question mark hangs on a point that is open; "now" is a ban that \
      applies already.

      At a terminal, a list that is longer than the screen has one line for each system; --full \
      shows all of them, and aiact list | less page by page.

      HTML is a dashboard in one file that needs no script.

      EXIT CODES
        0 all files were read · 1 some files could not be read; they are listed with the reason

      EXAMPLES
        aiact list
        aiact list client/ --tier high --sort day
        aiact list client/ --tier high --certain
        aiact list --open --search chatbot
        aiact list --timeline
        aiact list -o register.html
        aiact list client/ --format csv > register.csv
      """)

  @Argument(
    help: "Folders, files, or names of systems.", completion: .file(extensions: ["json"]))
  package var places: [String] = []

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "urgency, range (what is still possible, widest first), tier, day, open, changed or name.",
      valueName: "order"))
  package var sort: RegisterOrder = .urgency

  @ArgumentParser.Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Only systems for which this tier is possible: outside, minimal, limited, high or "
        + "prohibited. As often as needed. What is certain comes first.", valueName: "tier"))
  package var tier: [Tier] = []

  @Flag(help: "Only systems whose tier is certain; with --tier, those that can be of no other.")
  package var certain = false

  @ArgumentParser.Option(
    parsing: .singleValue,
    help: ArgumentHelp("Only systems for which you have this role.", valueName: "role"))
  package var role: [String] = []

  @Flag(help: "Only systems with open points.")
  package var open = false

  @ArgumentParser.Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Only systems with these words in the name, the file or the people.", valueName: "words"))
  package var search: [String] = []

  @ArgumentParser.Option(
    name: [.customLong("on"), .customLong("as-of")],
    help: ArgumentHelp(
      "State everything for this day, such as 2026-12-02, instead of today.", valueName: "date"))
  package var date: String?

  @Flag(help: "Show what begins for which system on which day until 2030.")
  package var timeline = false

  @Flag(help: "Show all lines of each system at a terminal, also where they run off the screen.")
  package var full = false

  @Flag(help: "Show archived assessments as well.")
  package var archived = false

  @OptionGroup package var output: OutputOptions
  @OptionGroup package var look: LookOptions
  @OptionGroup package var questionnaire: QuestionnaireOptions
  @OptionGroup package var readings: ReadingOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      let destination = try output.destination(for: RegisterReport.self)
      let press = try look.press(for: destination.format)
      if destination.path != nil {
        try IdleOption.refuse(["--full": full], beside: "-o")
      } else if destination.format != .txt {
        try IdleOption.refuse(["--full": full], beside: "--format \(destination.format.rawValue)")
      }
      let day = try DateOptions.date(date, words)
      let found = try RegisterFiles(places, includesArchived: archived, saying: words)
      let isOnScreen = destination.path == nil && destination.format == .txt
      if found.files.isEmpty, isOnScreen {
        try Output.line(found.nothing(words))
        return 0
      }
      let loaded = try questionnaire.load()
      let filter = try filter(loaded.questionnaire, words)
      let reasoner = try readings.reasoner(loaded.questionnaire)
      let progress = Progress(
        WorkDone(.assessments, of: found.files.count), words, results: .afterwards)
      let (entries, broken) = RegisterReader(loaded, reasoner, on: day).read(
        found.files, progress, words)
      progress.end()
      let table = RegisterTable(on: day, entries, broken: broken, filter: filter, order: sort)
      let report = RegisterReport(
        title: found.folder ?? words.register.title,
        table, of: loaded.questionnaire, until: Self.lastDay, isTimeline: timeline,
        rows: full || !isOnScreen ? nil : OutputShape.ofStandardOutput.height, words: words)
      try output.publish(report, to: destination, with: press, words)
      found.sayIfNothing(words)
      for remark in ConflictCopyRemark.all(among: found.files.map(\.path)) {
        Output.error("\(remark.text(words)) \(remark.command)")
      }
      return broken.isEmpty ? 0 : ExitStatus.someFailed.rawValue
    }
  }

  /// The last of the Act's own days lie in 2030.
  private static let lastDay: CalendarDate = {
    guard let day = CalendarDate(year: 2030, month: 12, day: 31) else {
      preconditionFailure("31 Dec 2030 is a day")
    }
    return day
  }()

  private func filter(
    _ questionnaire: Questionnaire, _ words: Words
  ) throws(CommandFailure) -> RegisterFilter {
    var filter = RegisterFilter()
    filter.tiers = Set(tier)
    filter.onlyCertain = certain
    filter.onlyOpen = open
    filter.words = search.flatMap { Folding.words($0) }
    for text in role { filter.roles.insert(try Self.role(text, in: questionnaire, words)) }
    return filter
  }

  private static func role(
    _ text: String, in questionnaire: Questionnaire, _ words: Words
  ) throws(CommandFailure) -> RoleID {
    let wanted = Folding.fold(text)
    let exact = questionnaire.roles.filter {
      $0.id.text == wanted || Folding.fold($0.title) == wanted
    }
    let fitting =
      exact.isEmpty
      ? questionnaire.roles.filter { Folding.fold($0.title).contains(wanted) } : exact
    guard fitting.count == 1 else {
      let (typed, roles) = (SafeText.line(text), words.list(questionnaire.roles.map(\.title)))
      throw CommandFailure(
        message: fitting.isEmpty
          ? words.filing.roleUnknown(typed: typed, roles: roles)
          : words.filing.roleAmbiguous(typed: typed, roles: roles), status: .wrongUse)
    }
    return fitting[0].id
  }
}

extension RegisterOrder: ExpressibleByArgument {}
extension Tier: ExpressibleByArgument {}
