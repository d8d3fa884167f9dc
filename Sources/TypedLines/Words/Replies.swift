import Typography
package import Wording

/// What is typed where the program asks something small: yes, no, or to leave; in the language of
/// the user and in English.
package struct Replies {
  private let vocabulary: Vocabulary

  package init(_ words: Words) { vocabulary = Vocabulary(words) }

  package func isYes(_ line: String) -> Bool {
    let word = Folding.fold(line)
    return ["y", "yes"].contains(word) || vocabulary.isYes(word)
  }

  package func isNo(_ line: String) -> Bool {
    let word = Folding.fold(line)
    return ["n", "no"].contains(word) || vocabulary.isNo(word)
  }

  /// Whether it says yes with the whole word, as is asked where something would be lost.
  package func isWholeYes(_ line: String) -> Bool {
    let word = Folding.fold(line)
    return word == "yes" || vocabulary.isWholeYes(word)
  }

  /// Whether it asks for something new, at a list.
  package func asksForNew(_ line: String) -> Bool { means(line, "new", vocabulary.typed.new) }

  /// Whether it asks for the next page of a list.
  package func asksForMore(_ line: String) -> Bool { means(line, "more", vocabulary.typed.more) }

  /// Whether it asks to practise, at a list.
  package func asksToPractise(_ line: String) -> Bool {
    means(line, "practise", vocabulary.typed.practise)
  }

  private func means(_ line: String, _ english: String, _ own: [String]) -> Bool {
    let word = Folding.fold(line)
    return word == english || own.contains(word)
  }

  /// Whether it ends the reading of a long text: `q`, `quit`, or the same in the language. With a colon,
  /// or as `exit`, it is meant for the program.
  package func stopsReading(_ line: String) -> Bool {
    let word = Folding.fold(line)
    return word != "exit" && CommandReader(vocabulary).readBare(word) == .quit
  }

  /// Whether it asks to go back: `:back`, its beginning, or the same in the language. Always with the
  /// colon: where a text is asked for, `back` is one.
  package func goesBack(_ line: String) -> Bool {
    CommandReader(vocabulary).readColon(Trimming.trim(line)) == .command(.back(1))
  }

  /// Whether it asks for help: `?`, `help`, or the same in the language.
  package func asksForHelp(_ line: String) -> Bool {
    CommandReader(vocabulary).readBare(Trimming.trim(line)) == .help(.question)
  }

  /// The text itself, or a word that would leave or ask for help out of the quotes that make it a name.
  package func withoutQuotes(_ text: String) -> String {
    guard let first = text.first, text.count > 2, "\"'\u{201E}\u{201C}\u{AB}\u{BB}".contains(first)
    else {
      return text
    }
    let inner = String(text.dropFirst().dropLast())
    return leaves(inner) || asksForHelp(inner) ? inner : text
  }

  /// Whether it asks to leave: `q`, `quit`, `:quit`, `exit`, or the same in the language.
  package func leaves(_ line: String) -> Bool {
    CommandReader(vocabulary).read(Trimming.trim(line)) == .command(.quit)
  }
}
