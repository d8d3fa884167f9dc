import Typography

/// Messages on a terminal, wrapped between words.
enum OutputLines {
  /// Each line that is too wide, in several. One that begins with blanks goes on below its first word;
  /// behind a choice (`  1  Keep it`) or a dash that is the first word of what stands there. Blanks at the
  /// end stay, because something is typed behind them.
  static func wrapped(_ text: String, width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { wrapped(line: $0, width: width) }.joined(separator: "\n")
  }

  private static func wrapped(line: Substring, width: Int) -> String {
    guard DisplayWidth.of(line) > width else { return String(line) }
    let margin = margin(of: line)
    let end = line.reversed().prefix { $0 == " " }
    let rest = String(repeating: " ", count: DisplayWidth.of(margin))
    // With a deep margin there would be no room for words.
    let isDeep = rest.count > width / 2
    return Wrapping.lines(
      of: String(line.dropFirst(margin.count)), width: width, first: String(margin),
      rest: isDeep ? "" : rest, cutsWords: false
    ).joined(separator: "\n") + end
  }

  /// The blanks at the beginning, with a number and the blanks behind it where one stands there.
  private static func margin(of line: Substring) -> Substring {
    let blanks = line.prefix { $0 == " " }
    let rest = line.dropFirst(blanks.count)
    if rest.hasPrefix("- ") { return line.prefix(blanks.count + 2) }
    let number = rest.prefix { $0.isNumber }
    let gap = rest.dropFirst(number.count).prefix { $0 == " " }
    guard !blanks.isEmpty, !number.isEmpty, gap.count > 1 else { return blanks }
    return line.prefix(blanks.count + number.count + gap.count)
  }
}
