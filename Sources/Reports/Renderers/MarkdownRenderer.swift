import Typography

/// Writes a report as Markdown (CommonMark). Texts cannot change its structure.
package struct MarkdownRenderer {
  package init() {}

  package func render(_ report: Report) -> String {
    let document = DocumentBuilder(report: report).document
    var parts = ["# \(Self.escaped(document.title))"]
    for block in document.blocks { parts.append(text(of: block)) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Block) -> String {
    switch block {
    case .heading(let level, let title):
      return String(repeating: "#", count: level) + " " + Self.escaped(title)
    case .paragraph(let inlines): return text(of: inlines)
    case .list(let items): return items.map { "- \(text(of: $0))" }.joined(separator: "\n")
    case .pairs(let pairs):
      return pairs.map { "- **\(Self.escaped($0.name)):** \(text(of: $0.value))" }
        .joined(separator: "\n")
    case .banner(_, let headline, let body):
      return (["**\(Self.escaped(headline))**"] + body.map { text(of: $0) })
        .joined(separator: "\n\n")
    case .card(_, let label, let title, let body):
      let words = label.map { "\($0): \(title)" } ?? title
      return (["**\(Self.escaped(words))**"] + body.map { text(of: $0) })
        .joined(separator: "\n\n")
    }
  }

  private func text(of inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): Self.escaped(text)
      case .strong(let text): "**\(Self.escaped(text))**"
      case .link(let label, let address):
        "[\(Self.escaped(label))](<\(Self.address(address))>)"
      }
    }.joined()
  }

  /// Every sign that Markdown could read as its own, behind a backslash; newlines become spaces.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in SafeText.line(text) {
      if character.isASCII, character.isPunctuation || character.isSymbol,
        !",.:;'\"/()%?".contains(character)
      {
        result.append("\\")
      }
      result.append(character)
    }
    return startsLikeList(result) ? "\\" + result : result
  }

  /// "1." at the start of a line would begin a list.
  private static func startsLikeList(_ text: String) -> Bool {
    let rest = text.drop { $0.isNumber }
    return rest.count < text.count && (rest.first == "." || rest.first == ")")
      ? false : text.hasPrefix("    ")
  }

  private static func address(_ text: String) -> String {
    String(SafeText.line(text).filter { $0 != "<" && $0 != ">" && $0 != " " })
  }
}
