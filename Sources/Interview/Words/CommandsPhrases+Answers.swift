import TypedLines
import Wording

/// What commands say, where it depends on something.
extension CommandsPhrases {
  /// How a line was taken that could also have meant something else.
  func remark(_ remark: AnswerRemark) -> String {
    switch remark {
    case .shadows(let name): shadows(command: name.rawValue)
    case .found(let options): found(options: words.clauses(options))
    }
  }

  func noSuchOption(_ number: Int, highest: Int) -> String {
    highest == 0 ? noOptions : noSuchOption(option: "\(number)")
  }

  func noSuchAnswer(_ typed: String, highest: Int) -> String {
    highest == 0 ? noAnswers : noSuchAnswer(typed: typed, highest: highest)
  }

  func nothingFound(_ typed: String, nearest: String?) -> String {
    guard let nearest else { return nothingFound(typed: typed) }
    return nothingFoundNearest(typed: typed, nearest: nearest)
  }

  /// The note as it stands, and how to change it; a line for each.
  func noEditor(_ note: String?) -> String {
    "\(note.map { noteSays(note: $0) } ?? noNote)\n\(noteHowTo)"
  }

  /// What the system does, and how to change it; a line for each.
  func summary(_ text: String) -> String {
    text.isEmpty ? noSummary : "\(summary(summary: text))\n\(summaryHowTo)"
  }
}
