import Questionnaires

/// Reads dates whose month is a word: the day and the year are told apart by their length.
enum NamedMonth {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  static func parts(
    of folded: String, in text: String, _ vocabulary: Vocabulary
  ) throws(Refusal) -> DateParts {
    let words = folded.split { " ,.-/".contains($0) }.map(String.init)
      // "2 de marzo de 2026"
      .filter { !vocabulary.typed.fillers.contains($0) }
    let names = words.filter { $0.first?.isLetter == true }
    guard names.count == 1, let month = vocabulary.month(names[0]) else { throw .notADate(text) }
    var parts = DateParts(month: month)
    for word in words where word != names[0] {
      let digits = withoutEnding(word)
      guard let number = Int(digits), digits.first?.isNumber == true else { throw .notADate(text) }
      switch digits.count {
      case 4 where parts.year == nil: parts.year = number
      case 1, 2:
        // "2 Dec 26"; "2 3 Dec 2026" is nothing.
        guard parts.day == nil else {
          throw parts.year == nil && words.count == 3 ? .shortYear(text) : .notADate(text)
        }
        parts.day = number
      default: throw .notADate(text)
      }
    }
    return parts
  }

  /// The number of an English month, in full or shortened to at least three letters.
  static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  /// `2nd` without its ending.
  private static func withoutEnding(_ word: String) -> String {
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return word
  }
}
