import Typography

/// Makes texts harmless inside Markdown: CommonMark and what GitHub adds to it.
enum MarkdownText {
  /// The text on one line, with a backslash before every sign that could be read as Markdown.
  /// `startsBlock` when nothing stands before it in its paragraph, list item or cell.
  static func escaped(_ text: String, startsBlock: Bool) -> String {
    let line = Array(Trimming.onOneLine(SafeText.line(text)))
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

  /// An address between angle brackets.
  static func address(_ text: String) -> String {
    var result = ""
    for scalar in SafeText.line(text).unicodeScalars {
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
