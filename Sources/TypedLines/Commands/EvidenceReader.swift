import Typography

/// Reads what follows `:evidence`.
package enum EvidenceReader {
  package enum Request: Equatable, Sendable {
    case list
    /// The number of a piece of evidence, counted from 1.
    case remove(Int)
    case add(place: String, title: String?)
  }

  /// A place with blanks stands in double quotes: `:evidence "my file.pdf" The contract`.
  package static func read(_ text: String) -> Request {
    let text = Trimming.onOneLine(text)
    if text.isEmpty { return .list }
    let words = text.split(separator: " ")
    if words.count == 2, Folding.fold(String(words[0])) == "remove", let number = Int(words[1]) {
      return .remove(number)
    }
    let place: Substring
    let rest: Substring
    if text.first == "\"", let end = text.dropFirst().firstIndex(of: "\"") {
      place = text[text.index(after: text.startIndex)..<end]
      rest = text[text.index(after: end)...]
    } else {
      place = words[0]
      rest = text.dropFirst(place.count)
    }
    let title = Trimming.trim(rest)
    return .add(place: String(place), title: title.isEmpty ? nil : title)
  }
}
