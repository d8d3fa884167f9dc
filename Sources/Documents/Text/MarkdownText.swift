import Typography

/// Makes texts harmless inside Markdown: CommonMark and what GitHub adds to it.
enum MarkdownText {
  /// The text on one line, with a backslash before every sign that could be read as Markdown.
  /// `startsBlock` when nothing stands before it in its paragraph, list item or cell.
  static func escaped(_ text: String, startsBlock: Bool) -> String {
    if isPlain(text, startsBlock: startsBlock) { return text }
    let line = Array(Trimming.onOneLine(SafeText.line(SafeText.printed(text))))
    var result = startsBlock ? "" : String(text.prefix { $0 == " " }.prefix(1))
    let start = startsBlock ? blockSign(line) : nil
    for (index, character) in line.enumerated() {
      let next = index + 1 < line.count ? line[index + 1] : nil
      if index == start || needsEscape(character, before: line[..<index], next: next) {
        result.append("\\")
      }
      result.append(character)
    }
    if !line.isEmpty, text.last == " " { result.append(" ") }
    return result
  }

  /// Whether a text needs nothing done to it, as nearly all do not: a look at each byte, where telling
  /// characters apart was an eighth of a report. It may be wrong on one side only: what it does not call
  /// plain may be so.
  private static func isPlain(_ text: String, startsBlock: Bool) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      // One blank at an end stays where something stands before; more are taken away.
      var start = 0
      var end = bytes.count
      if !startsBlock, end > 0 {
        if bytes[start] == UInt8(ascii: " ") { start += 1 }
        if bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      }
      // What begins with a sign or a digit may be a list.
      guard start < end, isLetter(bytes[start]), bytes[end - 1] != UInt8(ascii: " ") else {
        return false
      }
      return (start..<end).allSatisfy { place in
        switch bytes[place] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: ","),
          UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"),
          UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: "'"):
          true
        // Behind "www" it would make a link.
        case UInt8(ascii: "."): bytes[place - 1] | 0x20 != UInt8(ascii: "w")
        case let byte: isLetter(byte)
        }
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// An address between angle brackets.
  static func address(_ text: String) -> String {
    var result = ""
    for scalar in SafeText.line(SafeText.printed(text)).unicodeScalars {
      switch scalar {
      case " ": result += "%20"
      case "<": result += "%3C"
      case ">": result += "%3E"
      case "\\": result += "%5C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func needsEscape(
    _ character: Character, before: ArraySlice<Character>, next: Character?
  ) -> Bool {
    switch character {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "{", "}", "|", "~", "$", "@", "#", "^": true
    // "&amp;" is an entity, "a & b" is not.
    case "&": next?.isLetter ?? false || next == "#"
    // "https:" would become a link, ":smile:" a picture; "14:05" is a time.
    case ":":
      next.map { !$0.isWhitespace && !($0.isNumber && before.last?.isNumber ?? false) } ?? false
    // "www." would become a link.
    case ".": before.suffix(3).map { $0.lowercased() } == ["w", "w", "w"]
    default: false
    }
  }

  /// The place of a sign that would begin a list or underline a heading: "- ", "+ ", "===", "1.".
  private static func blockSign(_ line: [Character]) -> Int? {
    guard let first = line.first else { return nil }
    if first == "-" || first == "+" || first == "=" { return 0 }
    let digits = line.prefix { $0.isASCII && $0.isNumber }.count
    guard digits > 0, digits < line.count, line[digits] == "." || line[digits] == ")" else {
      return nil
    }
    return digits
  }
}
