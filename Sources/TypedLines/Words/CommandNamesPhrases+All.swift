package import Wording

/// The commands in the language of the user.
extension CommandNamesPhrases {
  /// For each command the words that it may be typed with, separated by commas.
  package var all: [CommandName: String] {
    Dictionary(uniqueKeysWithValues: CommandName.allCases.map { ($0, words(for: $0)) })
  }

  /// Each command as it is typed most, with its colon; those that are the same in English are left
  /// out.
  package var typed: [String] {
    CommandName.allCases.compactMap { name in
      let word = words(for: name).prefix { $0 != "," }
      return word == name.rawValue ? nil : ":\(word)"
    }
  }

  private func words(for name: CommandName) -> String {
    switch name {
    case .help: help
    case .why: why
    case .examples: examples
    case .law: law
    case .back: back
    case .next: next
    case .go: go
    case .skip: skip
    case .answers: answers
    case .status: status
    case .whatif: whatif
    case .duties: duties
    case .note: note
    case .evidence: evidence
    case .flag: flag
    case .flags: flags
    case .system: system
    case .summary: summary
    case .interviewee: interviewee
    case .report: report
    case .save: save
    case .language: language
    case .story: story
    case .hint: hint
    case .quit: quit
    }
  }
}
