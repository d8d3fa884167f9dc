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
    var lines = Lines(width: width, first: first, rest: rest)
    var text = text
    let isPlain = text.withUTF8 { fill(&lines, with: $0, cutsWords: cutsWords) }
    if isPlain { return lines.done }
    for paragraph in split(text[...], at: "\n", omittingEmpty: false) {
      for word in split(paragraph, at: " ", omittingEmpty: true) {
        let pieces = cutsWords ? pieces(of: word, room: lines.room) : [word]
        for piece in pieces { lines.take(piece.utf8, width: DisplayWidth.of(piece)) }
      }
      lines.end()
    }
    return lines.done
  }

  /// Where every byte is a character of one column, which is most text, there is nothing to look up.
  /// False where it is not.
  private static func fill(
    _ lines: inout Lines, with text: UnsafeBufferPointer<UInt8>, cutsWords: Bool
  ) -> Bool {
    guard text.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return false }
    for paragraph in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      for word in paragraph.split(separator: UInt8(ascii: " ")) {
        let room = lines.room
        if cutsWords, word.count > room, !isAddress(Substring(decoding: word, as: UTF8.self)) {
          for start in stride(from: word.startIndex, to: word.endIndex, by: room) {
            let piece = word[start..<min(start + room, word.endIndex)]
            lines.take(piece, width: piece.count)
          }
        } else {
          lines.take(word, width: word.count)
        }
      }
      lines.end()
    }
    return true
  }

  /// Where every scalar is a character, the bytes are split: no other has the byte of a blank in it.
  private static func split(
    _ text: Substring, at sign: Unicode.Scalar, omittingEmpty: Bool
  ) -> [Substring] {
    guard text.unicodeScalars.allSatisfy({ $0.standsAlone || $0 == "\n" }) else {
      return text.split(separator: Character(sign), omittingEmptySubsequences: omittingEmpty)
    }
    return text.utf8.split(
      separator: UInt8(ascii: sign), omittingEmptySubsequences: omittingEmpty
    ).map { Substring($0) }
  }

  /// Lines that are being filled.
  private struct Lines {
    private(set) var done: [String] = []
    private let width: Int
    private let rest: String
    private let restWidth: Int
    /// The line that is being filled, from its prefix on.
    private var line: [UInt8]
    private var prefixWidth: Int
    /// The columns taken behind the prefix; nil while no word stands there.
    private var used: Int?

    init(width: Int, first: String, rest: String) {
      self.width = width
      self.rest = rest
      restWidth = DisplayWidth.of(rest)
      line = Array(first.utf8)
      prefixWidth = DisplayWidth.of(first)
    }

    /// How wide a piece of a cut word may be, so that it fits wherever it lands.
    var room: Int { min(room(behind: prefixWidth), room(behind: restWidth)) }

    private func room(behind prefix: Int) -> Int { max(narrowest, width - prefix) }

    mutating func take(_ word: some Collection<UInt8>, width: Int) {
      if let before = used {
        if before + 1 + width > room(behind: prefixWidth) { end() } else { line.append(blank) }
      }
      line.append(contentsOf: word)
      used = used.map { $0 + 1 + width } ?? width
    }

    /// Ends a line, however much stands in it.
    mutating func end() {
      while line.last == blank { line.removeLast() }
      done.append(String(decoding: line, as: UTF8.self))
      line.removeAll(keepingCapacity: true)
      line.append(contentsOf: rest.utf8)
      prefixWidth = restWidth
      used = nil
    }

    private var blank: UInt8 { UInt8(ascii: " ") }
  }

  private static func isAddress(_ word: Substring) -> Bool { word.contains("://") }

  private static func pieces(of word: Substring, room: Int) -> [Substring] {
    guard DisplayWidth.of(word) > room, !isAddress(word) else { return [word] }
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
