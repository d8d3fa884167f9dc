import Questionnaires
import Typography

extension ChoiceReader {
  /// Words that say yes or no, or nothing at all: they never choose an option in whose text they
  /// happen to stand.
  private static let empty: Set<String> = [
    "yes", "no", "not", "none", "maybe", "sure", "true", "false", "okay", "that", "this", "with",
    "from", "they", "them", "than", "then", "only", "also", "what", "when", "have", "your", "other",
    "more", "system", "which", "their", "there", "about",
  ]
  /// A shorter word alone stands in too many texts by chance.
  private static let shortest = 4

  /// The options, counted from 0, in whose texts a word begins with each of the words typed.
  func inside(_ folded: String) -> [Int] {
    let wanted = Folding.words(folded)
    guard wanted.contains(where: { $0.count >= Self.shortest && !Self.empty.contains($0) }),
      !isReserved(folded)
    else { return [] }
    return texts.indices.filter { number in
      let words = Folding.words(texts[number])
      return wanted.allSatisfy { beginning in words.contains { $0.hasPrefix(beginning) } }
    }
  }

  /// Whether a name means an option only because its words stand inside the text.
  func isInside(_ name: String, _ number: Int? = nil) -> Bool {
    let folded = Folding.fold(name)
    guard !folded.isEmpty, !folded.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    let hits = inside(folded)
    return hits.count == 1 && (number ?? hits[0]) == hits[0] && !texts[hits[0]].hasPrefix(folded)
      && question.options[hits[0]].id.text != folded
  }
}
