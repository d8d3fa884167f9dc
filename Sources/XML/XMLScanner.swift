/// The tags and texts of an XML file, in order, with their places, so that parts of the file can be
/// replaced and the rest stays as it is, letter by letter.
package struct XMLScanner {
  package struct Token {
    package enum Kind: Equatable {
      case open, empty, close, text
    }

    package let kind: Kind
    /// With its prefix, such as `w:p`; empty for a text.
    package let name: String
    /// In bytes, with the angle brackets.
    package let range: Range<Int>
    /// How many elements are open around it.
    package let depth: Int
  }

  package let bytes: [UInt8]
  package let tokens: [Token]

  /// Nil when it is not XML as office programs write it: UTF-8, every element closed in order, no
  /// document type.
  package init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    var tokens: [Token] = []
    var open: [String] = []
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        tokens.append(Token(kind: .text, name: "", range: place..<end, depth: open.count))
        place = end
        continue
      }
      if let end = Self.skipped(bytes, from: place) {
        place = end
        continue
      }
      guard let end = Self.tagEnd(bytes, from: place), end - place > 2 else { return nil }
      let isClose = bytes[place + 1] == UInt8(ascii: "/")
      let isEmpty = bytes[end - 2] == UInt8(ascii: "/")
      let letters = bytes[(place + (isClose ? 2 : 1))..<end].prefix { !Self.endsName($0) }
      let name = String(decoding: letters, as: UTF8.self)
      guard !name.isEmpty, name.first != "!" else { return nil }
      if isClose {
        guard open.popLast() == name else { return nil }
      }
      let kind: Token.Kind = isClose ? .close : isEmpty ? .empty : .open
      tokens.append(Token(kind: kind, name: name, range: place..<end, depth: open.count))
      if kind == .open { open.append(name) }
      // Far deeper than any document that a person wrote.
      guard open.count < 500 else { return nil }
      place = end
    }
    guard open.isEmpty, tokens.contains(where: { $0.kind != .text }) else { return nil }
    self.tokens = tokens
  }

  package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The value of an attribute as it stands there; nil without one.
  package func attribute(_ name: String, of token: Token) -> String? {
    let tag = text(token.range)
    for quote in ["\"", "'"] {
      for blank in [" ", "\n", "\t", "\r"] {
        guard let start = tag.firstRange(of: "\(blank)\(name)=\(quote)")?.upperBound else {
          continue
        }
        let rest = tag[start...]
        return rest.firstIndex(of: Character(quote)).map { String(rest[..<$0]) }
      }
    }
    return nil
  }

  /// The number of the token that closes the element which this one opens.
  package func end(of index: Int) -> Int {
    guard tokens[index].kind == .open else { return index }
    let depth = tokens[index].depth
    return tokens[index...].firstIndex { $0.kind == .close && $0.depth == depth } ?? index
  }

  /// The file with other bytes in some places, which do not overlap.
  package func replacing(_ edits: [(range: Range<Int>, text: String)]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard edit.range.lowerBound >= place else { continue }
      result += bytes[place..<edit.range.lowerBound]
      result += edit.text.utf8
      place = edit.range.upperBound
    }
    return result + bytes[place...]
  }

  /// The end of a comment, an instruction or plain characters; nil for anything else.
  private static func skipped(_ bytes: [UInt8], from place: Int) -> Int? {
    for (start, end) in [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>")]
    where bytes[place...].starts(with: start.utf8) {
      return bytes[place...].firstRange(of: Array(end.utf8))?.upperBound
    }
    return nil
  }

  /// Behind the angle bracket that ends the tag; one inside quotation marks does not.
  private static func tagEnd(_ bytes: [UInt8], from place: Int) -> Int? {
    var quote: UInt8?
    for index in place..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return nil
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
