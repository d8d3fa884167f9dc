import TypedLines
import Questionnaires

/// The help texts. Every command in them does what they say.
enum HelpWords {
  /// How to answer this kind of question, one way a line.
  static func answering(_ question: Question) -> [String] {
    let mayBeUnsure = question.noUnsure == nil
    switch question.kind {
    case .oneOf:
      return [
        "Type the number of one option, the first letters of its text, or some of its words.",
        mayBeUnsure
          ? "Not sure is an honest answer. 1? 2? says: one of these, I cannot tell which."
          : question.noUnsure ?? "",
      ]
    case .manyOf:
      return [
        "Type one number or several, such as 1,3 or 1-3, or words of an option.",
        mayBeUnsure
          ? "Not sure is an honest answer. 3? marks option 3 as maybe: 1,3?"
          : question.noUnsure ?? "",
      ]
    case .text: return ["Type your answer on one line. A line that begins with : is a command."]
    case .number, .date:
      return [QuestionWords.howTo(question, isAnswered: false)]
    }
  }

  static let main = [
    "About this question: :why :examples :law :note :evidence :flag",
    "Moving: :back :skip :go :answers",
    "Where you stand: :status. Leaving: :quit; everything is saved.",
    "More: :help keys, :help all",
  ]

  static let keysTitle = "Keys"
  static let keys: [(key: String, meaning: String)] = [
    ("Enter", "Gives the answer. Alone, it keeps the answer shown."),
    ("Tab", "Completes an option or a command, or lists them."),
    ("Up, Down", "Earlier answers to this question, and commands."),
    ("Ctrl-C", "Clears the line. On an empty line it asks whether to leave."),
    ("Ctrl-D", "On an empty line: leaves. Everything is saved."),
  ]

  static let commandsTitle = "Commands"
  static let commandsNote =
    "Several answers fit on one line, parted by semicolons: 1; 2,3; none. "
    + "The first letters are enough as long as they are clear, for example :b. "
    + "?, help, back, quit, exit and q also work without the colon."

  static func usage(_ name: CommandName) -> String {
    switch name {
    case .help: ":help [keys, all]"
    case .back: ":back [n]"
    case .examples: ":examples [n]"
    case .go: ":go WORDS"
    case .answers: ":answers [section]"
    case .duties: ":duties [n, change]"
    case .note: ":note [text]"
    case .evidence: ":evidence [place title]"
    case .flag: ":flag [text]"
    case .system: ":system [name]"
    case .summary: ":summary [text]"
    case .interviewee: ":interviewee [name]"
    case .report: ":report [depth] [file]"
    case .save: ":save [file]"
    case .why, .law, .next, .skip, .status, .whatif, .flags, .story, .hint, .quit:
      ":\(name.rawValue)"
    }
  }

  /// `endings` are those of the files that `:report` can write, `depths` those that it can show.
  static func meaning(_ name: CommandName, endings: String, depths: [String]) -> String {
    switch name {
    case .help: "How to answer; the keys; all commands."
    case .why: "Why this is asked, and where to find out."
    case .examples: "Examples for each option, or for option n, and cases that only look similar."
    case .law: "The texts behind this question, with addresses."
    case .back: "Shows the question before this one, or the one n before. Later answers stay."
    case .next: "Goes to the first open question."
    case .go:
      "Goes to a question by words of it, by its id, or by its number in :answers. "
        + ":go - goes to the one shown before."
    case .skip: "Leaves this question for later."
    case .answers: "Lists the answers so far."
    case .status: "What the answers lead to so far, and what is open."
    case .whatif: "What would have to be different about the system for another result."
    case .duties:
      "Lists the duties, shows duty n, or writes down how the work on it stands."
    case .note:
      "Writes a note on this question. Without text it opens your editor, if EDITOR names one."
    case .evidence:
      "Names a file or an address that shows that the answer is right. Alone, it lists them."
    case .flag: "Marks this question for follow-up. Again without text, it takes the mark away."
    case .flags: "Lists the questions marked for follow-up."
    case .system: "Says what the system is called. With a name, changes it."
    case .summary: "Says what the system does. With a text, changes it."
    case .interviewee: "Says who answers; the result names them."
    case .report:
      "Shows the report so far. With a file that ends in \(endings), writes it there. "
        + "How much of it: \(depths.joined(separator: ", "))."
    case .save: "Saves now and says where. With a file, saves there from now on."
    case .story: "In practice: tells the case again."
    case .hint: "In practice: something that helps. It costs a point."
    case .quit: "Leaves. Start again later to go on from here."
    }
  }
}
