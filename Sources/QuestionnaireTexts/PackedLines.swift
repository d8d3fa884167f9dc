/// Texts one on a line, as the program carries them: a line end inside a text is written `\n`, a
/// backslash twice.
package enum PackedLines {
  static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  /// The texts of all lines, an empty one for an empty line.
  package static func texts(of lines: [UInt8]) -> [String] {
    if lines.isEmpty { return [] }
    return lines.withUnsafeBytes { bytes in
      var texts: [String] = []
      var start = 0
      while start <= bytes.count {
        let end = place(of: UInt8(ascii: "\n"), in: bytes, from: start)
        let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        let text = String(decoding: line, as: UTF8.self)
        let isEscaped = place(of: UInt8(ascii: "\\"), in: line, from: 0) < line.count
        texts.append(isEscaped ? unescaped(text) : text)
        start = end + 1
      }
      return texts
    }
  }

  /// Where a byte is found first from a place on; the end when it is not.
  ///
  /// Every report looks through 370 KB, so eight bytes are looked at together. A zero byte is the first
  /// that borrows when one is taken from each: S. E. Anderson, "Bit Twiddling Hacks", "Determine if a word
  /// has a zero byte".
  private static func place(
    of byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let pattern = ones &* UInt64(byte)
    var place = start
    while place + 8 <= bytes.count {
      let word =
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) ^ pattern
      let zeros = (word &- ones) & ~word & (ones << 7)
      if zeros != 0 { return place + zeros.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < bytes.count, bytes[place] != byte { place += 1 }
    return place
  }

  package static func lines(_ texts: [String]) -> [UInt8] {
    Array(texts.map(escaped).joined(separator: "\n").utf8)
  }

  private static func unescaped(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "\\")) else { return line }
    var text = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        text.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}
