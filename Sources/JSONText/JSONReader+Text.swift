/// Strings.
extension JSONReader {
  mutating func readString() throws(Stop) -> String {
    let opening = place
    place += 1
    let start = place
    skipPlainText()
    if peek == UInt8(ascii: "\"") {
      place += 1
      return makeString(
        UnsafeBufferPointer(rebasing: bytes[start..<place - 1]), from: start..<place - 1)
    }
    return try readRest(of: opening)
  }

  /// Reads on in a string in which something other than plain text has been met.
  private mutating func readRest(of opening: Int) throws(Stop) -> String {
    var start = opening + 1
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[start..<place]
        let raw = opening + 1..<place
        place += 1
        return text.withUnsafeBufferPointer { makeString($0, from: raw) }
      case UInt8(ascii: "\\"):
        text += bytes[start..<place]
        text += readEscape()
        start = place
      case 0..<0x20:
        if byte == UInt8(ascii: "\n") {
          throw stop(
            .unexpected(
              found: "the end of the line", expected: "the closing quote of this text"),
            at: place)
        }
        note(byte == 0 ? .nulCharacter : .controlCharacter(byte), at: place)
        place += 1
      default: skipPlainText()
      }
    }
    throw stop(.unexpectedEnd(expected: "the closing quote of this text"), at: opening)
  }

  /// Goes to the next quotation mark, backslash or control character, or to the end.
  ///
  /// Eight bytes at a time; the lowest bit of the mask is right, what stands above it means nothing.
  /// After S. E. Anderson, "Bit Twiddling Hacks",
  /// https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
  @inline(__always)
  private mutating func skipPlainText() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    while hasBytes(8) {
      let word = nextEight
      let quotes = word ^ ones &* 0x22
      let slashes = word ^ ones &* 0x5C
      let stops =
        ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
        | ((word &- ones &* 0x20) & ~word)
      if stops & high != 0 {
        place += (stops & high).trailingZeroBitCount >> 3
        return
      }
      place += 8
    }
    while place < bytes.count, bytes[place] >= 0x20, bytes[place] != UInt8(ascii: "\""),
      bytes[place] != UInt8(ascii: "\\")
    {
      place += 1
    }
  }

  /// The text of bytes whose escapes have been replaced; `raw` is where they stand in the file.
  @inline(__always)
  private mutating func makeString(
    _ utf8: UnsafeBufferPointer<UInt8>, from raw: Range<Int>
  ) -> String {
    do {
      return String(copying: try UTF8Span(validating: utf8.span))
    } catch {
      return makeRepairedString(utf8, from: raw)
    }
  }

  private mutating func makeRepairedString(
    _ utf8: UnsafeBufferPointer<UInt8>, from raw: Range<Int>
  ) -> String {
    var parser = UTF8.ForwardParser()
    var rest = bytes[raw].makeIterator()
    var offset = raw.lowerBound
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    note(.invalidUTF8, at: offset)
    return String(decoding: utf8, as: UTF8.self)
  }
}
