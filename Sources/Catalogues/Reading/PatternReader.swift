/// Reads a text with places.
enum PatternReader {
  /// Why a text cannot be read, as a clause for its author.
  struct Refusal: Error {
    let message: String
  }

  /// Signs that stand for places and forms in the packed texts.
  private static let reserved = Unicode.Scalar(0x10)...Unicode.Scalar(0x1F)

  static func read(_ text: String) throws(Refusal) -> Pattern {
    guard !text.isEmpty else { throw Refusal(message: "the text is empty") }
    if text.unicodeScalars.contains(where: { reserved.contains($0) || $0 == "\0" }) {
      throw Refusal(message: "a control character stands in the text")
    }
    var pieces: [Pattern.Piece] = []
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else {
        throw Refusal(message: "a brace stands alone; a place is written {name}")
      }
      if brace > rest.startIndex { pieces.append(.text(String(rest[..<brace]))) }
      pieces.append(.place(try place(rest[rest.index(after: brace)..<end])))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    let pattern = Pattern(pieces: pieces)
    if pattern.places.count > 14 { throw Refusal(message: "more than 14 places") }
    if Set(pattern.places.map(\.name)).count < pattern.places.count {
      throw Refusal(message: "one place is given two kinds")
    }
    return pattern
  }

  private static func place(_ text: Substring) throws(Refusal) -> TextPlace {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), EntryName.isName(parts[0]) else {
      throw Refusal(message: "\"{\(text)}\" is no place; write {name} or {name:kind}")
    }
    guard parts.count == 2 else {
      return TextPlace(name: parts[0], kind: TextPlace.usualKind(of: parts[0]))
    }
    guard let kind = TextPlace.Kind(rawValue: parts[1]) else {
      let kinds = TextPlace.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Refusal(message: "\"\(parts[1])\" is no kind of place; there are \(kinds)")
    }
    return TextPlace(name: parts[0], kind: kind)
  }
}
