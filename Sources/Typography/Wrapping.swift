/// Breaks text into lines by words.
package enum Wrapping {
  /// The fewest columns that text is given beside its indent.
  private static let narrowest = 8

  /// Lines of at most `width` columns. The first begins with `first`, the others with `rest`. A
  /// word that is too long is cut; a web address never is, so that it can be copied, and nor is
  /// anything else where `cutsWords` is false.
  package static func lines(
    of text: String, width: Int, first: String = "", rest: String = "", cutsWords: Bool = true
  ) -> [String] {
    var lines: [String] = []
    // A piece of a cut word must fit wherever it lands.
    let room = Line(prefix: rest, width: width).room
    for paragraph in split(text[...], at: "\n", omittingEmpty: false) {
      var line = Line(prefix: lines.isEmpty ? first : rest, width: width)
      for word in split(paragraph, at: " ", omittingEmpty: true) {
        let pieces = cutsWords ? pieces(of: word, room: min(room, line.room)) : [word]
        for piece in pieces where !line.take(piece) {
          lines.append(line.text)
          line = Line(prefix: rest, width: width)
          _ = line.take(piece)
        }
      }
      lines.append(line.text)
    }
    return lines
  }

  /// Where every scalar is a character, the bytes are split: no other has the byte of a blank in it.
  private static func split(
    _ text: Substring, at sign: Unicode.Scalar, omittingEmpty: Bool
  ) -> [Substring] {
    guard
      text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D })
        || text.unicodeScalars.allSatisfy({ $0.standsAlone || $0 == "\n" })
    else {
      return text.split(separator: Character(sign), omittingEmptySubsequences: omittingEmpty)
    }
    return text.utf8.split(
      separator: UInt8(ascii: sign), omittingEmptySubsequences: omittingEmpty
    ).map { Substring($0) }
  }

  /// One line that is being filled.
  private struct Line {
    let prefix: String
    let room: Int
    private var words: [Substring] = []
    private var used = 0

    init(prefix: String, width: Int) {
      self.prefix = prefix
      room = max(narrowest, width - DisplayWidth.of(prefix))
    }

    /// False when the word must go to the next line.
    mutating func take(_ word: Substring) -> Bool {
      let width = DisplayWidth.of(word)
      guard words.isEmpty || used + 1 + width <= room else { return false }
      used += width + (words.isEmpty ? 0 : 1)
      words.append(word)
      return true
    }

    var text: String {
      var text = prefix + words.joined(separator: " ")
      while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
      return text
    }
  }

  private static func pieces(of word: Substring, room: Int) -> [Substring] {
    guard DisplayWidth.of(word) > room, !word.contains("://") else { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0
    for index in word.indices {
      let width = DisplayWidth.of(word[index])
      if used + width > room {
        pieces.append(word[start..<index])
        start = index
        used = 0
      }
      used += width
    }
    return pieces + [word[start...]]
  }
}
