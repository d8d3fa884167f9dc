/// Texts one on a line, as the program carries them: a line end inside a text is written `\n`, a
/// backslash twice.
package enum PackedLines {
  static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  /// The texts of all lines, an empty one for an empty line.
  package static func texts(of lines: [UInt8]) -> [String] {
    if lines.isEmpty { return [] }
    let unescape = lines.contains(UInt8(ascii: "\\")) ? unescaped : { $0 }
    return lines.withUnsafeBufferPointer { bytes in
      var texts: [String] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "\n") {
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        texts.append(unescape(String(decoding: line, as: UTF8.self)))
        start = end + 1
      }
      return texts
    }
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
