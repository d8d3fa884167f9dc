import Typography

/// The commands in the language of the user, folded: `zurück` for `back`.
package struct CommandWords: Sendable {
  private let words: [CommandName: [String]]
  /// The usual word for each command as it is written, in the order in which help lists them.
  let shown: [String]

  /// - Parameter words: lists the words for each command, separated by commas.
  package init(_ words: [CommandName: String]) {
    self.words = words.mapValues(TypedWords.list)
    shown = CommandName.allCases.compactMap { name in
      words[name]?.split(separator: ",").first.map(Trimming.trim)
    }
  }

  /// The commands' words, in the order in which help lists them.
  var all: [String] { CommandName.allCases.flatMap { words[$0] ?? [] } }

  /// The command of a word, in full.
  func name(_ word: String) -> CommandName? {
    CommandName.allCases.first { words[$0]?.contains(word) == true }
  }

  func names(beginningWith beginning: String) -> [CommandName] {
    CommandName.allCases.filter { name in
      words[name]?.contains { $0.hasPrefix(beginning) } == true
    }
  }
}
