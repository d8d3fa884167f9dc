import Typography

/// What people type in one language, folded. English is understood beside every language.
package struct TypedWords: Sendable {
  let yes: [String]
  let no: [String]
  let unsure: [String]
  let today: [String]
  let tomorrow: [String]
  let yesterday: [String]
  /// Twelve lists of names, January first.
  let months: [[String]]
  /// Words in a date that mean nothing.
  let fillers: [String]
  let commands: CommandWords
  /// What help can be asked about.
  let topics: [HelpTopic: [String]]
  /// What is typed at a list of assessments.
  let new: [String]
  let more: [String]
  let practise: [String]

  /// Each text lists words, separated by commas.
  package init(
    yes: String, no: String, unsure: String, today: String, tomorrow: String, yesterday: String,
    months: [String], fillers: String, commands: CommandWords,
    topics: [HelpTopic: String], new: String, more: String, practise: String
  ) {
    self.yes = Self.list(yes)
    self.no = Self.list(no)
    self.unsure = Self.list(unsure)
    self.today = Self.list(today)
    self.tomorrow = Self.list(tomorrow)
    self.yesterday = Self.list(yesterday)
    self.months = months.map(Self.list)
    self.fillers = Self.list(fillers)
    self.commands = commands
    self.topics = topics.mapValues(Self.list)
    self.new = Self.list(new)
    self.more = Self.list(more)
    self.practise = Self.list(practise)
  }

  static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { Folding.fold(Trimming.trim($0)) }.filter { !$0.isEmpty }
  }

  /// The number of a month, in full or shortened to at least three letters; nil for any other word.
  func month(_ word: String) -> Int? {
    let named = months.firstIndex { $0.contains(word) }
    if let named { return named + 1 }
    guard word.count >= 3 else { return nil }
    let begun = months.indices.filter { number in
      months[number].contains { $0.hasPrefix(word) }
    }
    return begun.count == 1 ? begun[0] + 1 : nil
  }
}
