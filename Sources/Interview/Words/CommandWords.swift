import TypedLines
/// What commands say.
enum CommandWords {
  static let onlyInPractice = "This belongs to practice: there is no described case here."
  // MARK: Refusals

  static func message(_ refusal: CommandRefusal) -> String {
    switch refusal {
    case .nothingAfterColon: "After the colon comes a command, for example :help."
    case .unknown(let word, nil): "There is no command :\(word). :help all lists the commands."
    case .unknown(let word, let nearest?):
      "There is no command :\(word). Did you mean :\(nearest.rawValue)?"
    case .severalMatches(let word, let names):
      ":\(word) can be \(names.map { ":\($0.rawValue)" }.joined(separator: " or ")). Type more of it."
    case .nothingFollows(let name): "Nothing can follow :\(name.rawValue). Type it alone."
    case .badArgument(.go):
      "After :go comes a number from :answers, or words of the question, for example :go data."
    case .badArgument(.back): "After :back comes a number, for example :back 2, or nothing."
    case .badArgument(.help): "There is :help, :help keys and :help all."
    case .badArgument(.examples):
      "After :examples comes the number of an option, for example :examples 3, or nothing."
    case .badArgument(let name): "That cannot follow :\(name.rawValue). :help all says what can."
    }
  }

  static let needsQuestion = "No question is shown here. Go to one first, for example with :go 1."

  /// How a line was taken that could also have meant something else.
  static func remark(_ remark: AnswerRemark) -> String {
    switch remark {
    case .shadows(let name): "Taken as an answer. The command is :\(name.rawValue)."
    case .found(let options): "Taken as: \(options.joined(separator: "; ")). :back changes it."
    }
  }

  static func noSuchOption(_ number: Int, highest: Int) -> String {
    highest == 0
      ? "This question has no options." : "There is no option \(number) with examples here."
  }

  // MARK: Moving

  static let isFirst = "This is the first question."
  static let nothingBefore = "There is no earlier question."
  static let nowhereBack = "No other question has been shown yet."
  static let nothingOpen = "No question is open."
  static let isNext = "This is the first open question."
  static let skipped = "Left for later. It comes back before the end."
  static let leftOpen = "Left open. The result will show what depends on it."

  static func notAsked(_ statement: String) -> String {
    "\"\(statement)\" is not asked with the answers so far."
  }

  static func nothingFound(_ words: String, nearest: String?) -> String {
    let hint = nearest.map { "Did you mean :go \($0)?" } ?? "Try other words, or :answers."
    return "No question fits \"\(words)\". \(hint)"
  }

  static func noSuchRow(_ text: String, highest: Int) -> String {
    highest == 0
      ? "The list of answers is still empty."
      : "There is no answer \(text). The numbers of :answers go from 1 to \(highest)."
  }

  static func severalQuestions(_ words: String) -> String { "Several questions fit \"\(words)\":" }

  static let moreQuestions = "There are more. Type more words to see fewer."
  static let chooseQuestion = "Type a number to go there. Enter stays here."
  static let goPrompt = "go> "

  static func noSuchChoice(highest: Int) -> String {
    "Type a number from 1 to \(highest), or Enter to stay."
  }

  // MARK: Notes and saving

  static let noteSaved = "Note saved."
  static let noteAdded = "Added to the note."
  static let noteRemoved = "Note removed."
  static func noEditor(_ note: String?) -> String {
    (note.map { "The note says: \($0)\n" } ?? "There is no note on this question yet.\n")
      + ":note TEXT adds a line. For longer notes, set EDITOR to your editor before you start."
  }
  static let noteUnchanged = "The note is unchanged. A short note also fits on one line: :note TEXT"

  static let nearlyFull =
    "This file has become so large that soon nothing more can be saved in it. :save OTHER.json goes "
    + "on in another file; the history of your changes stays in this one."

  static func savedWithoutHistory(_ before: String) -> String {
    "From now on everything is saved there. The history of your changes stays in \(before)."
  }

  static func summary(_ text: String) -> String {
    text.isEmpty
      ? "Nothing is written yet about what it does. :summary TEXT changes that."
      : "What it does: \(text)\n:summary TEXT changes that."
  }

  static let summarised = "What it does is changed."

  static let savedElsewhere = "From now on everything is saved there."
  static let nobody = "Nobody is named yet. :interviewee NAME says who answers."

  static func system(_ name: String) -> String {
    "The system is called \"\(name)\". :system NAME changes that."
  }

  static func renamed(_ name: String) -> String { "The system is now called \"\(name)\"." }

  static func interviewee(_ name: String) -> String { "Answers come from \(name)." }

  static func reportWritten(to file: String) -> String { "The report is in \(file)." }

  static func saved(in place: String) -> String { "Everything is saved in \(place)." }

  static let saveElsewhere = ":save OTHER.json keeps everything in another file from now on."

  static func notSaved(_ reason: String) -> String { "NOT SAVED: \(reason)" }
}
