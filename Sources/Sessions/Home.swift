import Assessments
import CommandSupport
import Interview
import LineEditor
import Questionnaires
import Register
import Typography
import Wording

/// What the user meets first when there are assessments: go on, look at a result, look for one, start
/// a new one, or practise.
@MainActor package struct Home {
  package enum Choice {
    /// The file. One with nothing left to ask begins with the page that checks the answers, and its
    /// result.
    case open(String)
    case new
    /// A described case, to try the program or to learn.
    case practise
    /// With this exit code.
    case leave(Int32)
  }

  /// An assessment and its file.
  struct Row {
    let path: String
    let row: StartRow
    /// Whether another one has the same name.
    var isTwin = false
  }

  /// How many are looked for at first.
  package static let most = HomeScreen.most

  let console: TerminalConsole
  /// Where the assessments lie.
  let folder: String
  /// All of them, the one changed last first; takes a while when there are very many.
  let everything: () throws(CommandFailure) -> [RegisterEntry]

  func choose(among listing: AssessmentFolder.Listing) -> Choice {
    // Whoever misses one here must not think that it is gone.
    if listing.unreadable > 0 {
      console.say(start.unreadable(count: listing.unreadable, folder: SafeText.line(folder)))
      command("list")
    }
    for copy in listing.copies {
      console.say(copy.text(console.words))
      console.show("  \(copy.command)\n")
    }
    guard !listing.entries.isEmpty else {
      console.say(start.tryFirst)
      command("practise")
      return .new
    }
    var page = HomePage(
      rows: listing.entries.map { Row(path: $0.path, row: $0.row) }, others: listing.others,
      screen: screen)
    show(page)
    var prefill = ""
    while true {
      let request = LineRequest(prompt: start.prompt, prefill: prefill, isRefused: true)
      switch console.read(request) {
      case .line(let line):
        let typed = Trimming.trim(line)
        switch page.read(typed) {
        case .choice(let choice): return choice
        case .next: turn(&page)
        case .search where search(typed, &page): break
        case .search: console.say(start.notFound(hint: page.hint))
        case .help:
          show(page)
          console.say(page.hint)
        case .refused: console.say(page.hint)
        }
        // There is nothing that a command could be changed to.
        prefill =
          page.isRefused && !typed.hasPrefix(":") && typed != "?" ? SafeText.line(typed) : ""
        page.isRefused = false
      case .interrupted(hadText: true): prefill = ""
      case .interrupted: return .leave(ExitStatus.interrupted.rawValue)
      case .endOfInput: return .leave(0)
      case .terminated(let signal, _): return .leave(128 + signal)
      }
    }
  }

  private var start: StartPhrases { console.words.start }

  private var screen: HomeScreen {
    HomeScreen(columns: console.textWidth, rows: console.rows, words: console.words)
  }

  /// Shows the next ones.
  private func turn(_ page: inout HomePage) {
    page.turn(all().map(Self.row))
    show(page)
  }

  /// Shows those whose name, file or people have these words; false when there are none.
  private func search(_ words: String, _ page: inout HomePage) -> Bool {
    var filter = RegisterFilter()
    filter.words = Folding.words(words)
    let found = filter.words.isEmpty ? [] : all().filter(filter.takes)
    page.isRefused = found.isEmpty
    guard !found.isEmpty else { return false }
    page.show(found.map(Self.row))
    show(page)
    return true
  }

  /// What cannot be read now was told before the list.
  private func all() -> [RegisterEntry] { (try? everything()) ?? [] }

  private static func row(_ entry: RegisterEntry) -> Row {
    Row(path: entry.id, row: StartRow(entry))
  }

  /// A command line that can be copied as it stands, and so is not wrapped.
  private func command(_ rest: String) { console.show("  \(ProgramName.shown) \(rest)\n") }

  private func show(_ page: HomePage) {
    console.say(page.title)
    for (number, row) in page.shown {
      console.show(screen.lines(of: row, numbered: number).map { $0 + "\n" }.joined())
    }
    for (number, text) in page.extras { console.say(text, first: "  \(number)  ", rest: "     ") }
    if let words = page.more { console.say(words) }
    console.say(start.choose)
  }
}
