/// Finds words that were not said through the catalogue. What the made-up language says stands in
/// brackets: `[Ñöt šůřé ~~~]`.
package enum PlainWords {
  /// The words of a text that stand outside the brackets and in none of the texts that were put in,
  /// such as those of a questionnaire.
  package static func left(in text: String, besides known: some Sequence<String>) -> [String] {
    let known = Set(known.flatMap(lines))
    let rest = lines(outsideBrackets(text)).filter { !known.contains($0) }.joined(separator: "\n")
    if rest.isEmpty { return [] }
    // Several may stand in one line; the longest goes first, for one may be a part of another.
    return known.sorted { ($0.count, $0) > ($1.count, $1) }
      .reduce(rest) { $0.replacing($1, with: "\n") }
      .split { !$0.isLetter }.map(String.init)
  }

  /// What a page shows: without its tags, and with the labels that only programs read out.
  package static func shown(in html: String) -> String {
    var text = html
    for name in ["style", "script"] {
      while let start = text.firstRange(of: "<\(name)"),
        let end = text[start.upperBound...].firstRange(of: "</\(name)>")
      {
        text.removeSubrange(start.lowerBound..<end.upperBound)
      }
    }
    var shown = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      // What an element holds is a line of its own.
      shown += rest[..<start] + "\n"
      if let label = rest[start...end].firstRange(of: "aria-label=\"") {
        shown += rest[label.upperBound...].prefix { $0 != "\"" } + "\n"
      }
      rest = rest[rest.index(after: end)...]
    }
    shown += rest
    for (code, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      shown = shown.replacing(code, with: sign)
    }
    // What belongs on one line is tied together on a page.
    return shown.replacing("\u{A0}", with: " ")
  }

  /// Without what stands around the words of each.
  private static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      guard let start = line.firstIndex(where: \.isLetter),
        let end = line.lastIndex(where: \.isLetter)
      else { return nil }
      return String(line[start...end])
    }
  }

  private static func outsideBrackets(_ text: String) -> String {
    var depth = 0
    var outside = ""
    for character in text {
      if character == "[" { depth += 1 }
      if depth == 0 { outside.append(character) }
      if character == "]" {
        depth = max(0, depth - 1)
        outside.append("\n")
      }
    }
    return outside
  }
}
