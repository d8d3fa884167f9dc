import Questionnaires
import Typography

/// Reads commands: `:back 2`, unique beginnings such as `:b`, and some bare words. They are
/// understood in the language of the user, and in English beside it.
package struct CommandReader {
  /// Words that need no colon where no text is asked for.
  private static let bare: [String: Command] = [
    "?": .help(.question), "help": .help(.question), "back": .back(1), "quit": .quit,
    "exit": .quit, "q": .quit,
  ]
  private static let aliases: [String: CommandName] = [
    "?": .help, "exit": .quit, "n": .next, "h": .help, "l": .law, "la": .law,
  ]

  private let own: CommandWords
  private let topics: [HelpTopic: [String]]

  package init(_ vocabulary: Vocabulary) {
    own = vocabulary.typed.commands
    topics = vocabulary.typed.topics
  }

  /// A command without its colon; nil when the line is none.
  package func readBare(_ line: String) -> Command? {
    let word = Folding.fold(line)
    if let command = Self.bare[word] { return command }
    switch own.name(word) {
    case .help: return .help(.question)
    case .back: return .back(1)
    case .quit: return .quit
    default: return nil
    }
  }

  /// A line that begins with a colon; nil for any other.
  package func readColon(_ line: String) -> CommandMeaning? {
    guard line.first == ":" else { return nil }
    let (word, argument) = Trimming.firstWord(of: line.dropFirst())
    let folded = Folding.fold(word)
    guard !folded.isEmpty else { return .refused(.nothingAfterColon) }
    let names = names(beginningWith: folded)
    switch names.count {
    case 0: return .refused(.unknown(word, nearest: nearest(to: folded)))
    case 1: return command(names[0], argument)
    default: return .refused(.severalMatches(word, names))
    }
  }

  /// A command where no answer is expected; nil for a line that is none.
  package func read(_ line: String) -> CommandMeaning? {
    readColon(line) ?? readBare(line).map { .command($0) }
  }

  /// An English beginning means the same in every language, so that what was recorded or taught
  /// works everywhere.
  private func names(beginningWith word: String) -> [CommandName] {
    if let name = CommandName(rawValue: word) ?? Self.aliases[word] ?? own.name(word) {
      return [name]
    }
    let english = CommandName.allCases.filter { $0.rawValue.hasPrefix(word) }
    return english.isEmpty ? own.names(beginningWith: word) : english
  }

  private func nearest(to word: String) -> CommandName? {
    NearestName.find(
      word, in: CommandName.allCases.map(\.rawValue) + ["exit"] + own.all
    ).flatMap { CommandName(rawValue: $0) ?? Self.aliases[$0] ?? own.name($0) }
  }

  private func command(_ name: CommandName, _ argument: String) -> CommandMeaning {
    let plain: Command
    switch name {
    case .help: return help(argument)
    case .back: return Self.back(argument)
    case .examples: return Self.examples(argument)
    case .go:
      return argument.isEmpty ? .refused(.badArgument(of: .go)) : .command(.go(argument))
    case .answers: return .command(.answers(argument))
    case .duties: return .command(.duties(argument))
    case .note: return .command(.note(argument))
    case .evidence: return .command(.evidence(argument))
    case .flag: return .command(.flag(argument))
    case .flags: plain = .flags
    case .system: return .command(.system(Trimming.onOneLine(argument)))
    case .summary: return .command(.summary(Trimming.onOneLine(argument)))
    case .interviewee: return .command(.interviewee(Trimming.onOneLine(argument)))
    case .report: return .command(.report(argument))
    case .save: return .command(.save(argument))
    case .language: return .command(.language(argument))
    case .why: plain = .why
    case .law: plain = .law
    case .next: plain = .next
    case .skip: plain = .skip
    case .status: plain = .status
    case .story: plain = .story
    case .hint: plain = .hint
    case .whatif: plain = .whatif
    case .quit: plain = .quit
    }
    return argument.isEmpty ? .command(plain) : .refused(.nothingFollows(name))
  }

  private func help(_ argument: String) -> CommandMeaning {
    if argument.isEmpty { return .command(.help(.question)) }
    let word = Folding.fold(argument)
    let english = HelpTopic.allCases.filter { $0.rawValue.hasPrefix(word) }
    let named = english.isEmpty ? HelpTopic.allCases.filter { isMeant($0, by: word) } : english
    return named.count == 1 ? .command(.help(named[0])) : .refused(.badArgument(of: .help))
  }

  private func isMeant(_ topic: HelpTopic, by word: String) -> Bool {
    topics[topic]?.contains { $0.hasPrefix(word) } == true
  }

  private static func examples(_ argument: String) -> CommandMeaning {
    if argument.isEmpty { return .command(.examples(nil)) }
    guard let option = Int(argument), option > 0 else {
      return .refused(.badArgument(of: .examples))
    }
    return .command(.examples(option))
  }

  private static func back(_ argument: String) -> CommandMeaning {
    if argument.isEmpty { return .command(.back(1)) }
    guard let steps = Int(argument), steps > 0 else {
      return .refused(.badArgument(of: .back))
    }
    return .command(.back(steps))
  }
}
