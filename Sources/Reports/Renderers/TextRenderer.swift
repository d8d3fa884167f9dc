import Typography

/// Writes a report as plain text: for the screen and for `.txt` files.
package struct TextRenderer {
  private let width: Int
  private let isUnicode: Bool

  /// `width` in columns, at least 20. Without Unicode, typographic signs become ASCII.
  package init(width: Int, isUnicode: Bool) {
    self.width = max(20, width)
    self.isUnicode = isUnicode
  }

  /// The text, every line at most `width` columns but for long web addresses.
  package func render(_ report: Report) -> String {
    let document = DocumentBuilder(report: report).document
    var lines: [String] = []
    append(.heading(level: 1, document.title), indent: 0, to: &lines)
    for block in document.blocks { append(block, indent: 0, to: &lines) }
    let text = lines.joined(separator: "\n") + "\n"
    return isUnicode ? text : Self.ascii(text)
  }

  private func append(_ block: Block, indent: Int, to lines: inout [String]) {
    let margin = String(repeating: " ", count: indent)
    switch block {
    case .heading(let level, let title):
      if !lines.isEmpty { lines.append("") }
      let words = level <= 2 ? title.uppercased() : title
      lines += wrap(words, first: margin, rest: margin)
      if level <= 2 {
        lines.append(margin + String(repeating: level == 1 ? "=" : "-", count: min(width, 40)))
      }
    case .paragraph(let inlines):
      lines += wrap(plain(inlines), first: margin, rest: margin)
    case .list(let items):
      for item in items {
        lines += wrap(plain(item), first: margin + "- ", rest: margin + "  ")
      }
    case .pairs(let pairs):
      for pair in pairs {
        lines += wrap(
          "\(pair.name): \(plain(pair.value))", first: margin, rest: margin + "  ")
      }
    case .banner(_, let headline, let body):
      lines.append("")
      lines += wrap(">> \(headline)", first: margin, rest: margin + "   ")
      for block in body { append(block, indent: indent + 3, to: &lines) }
    case .card(_, let label, let title, let body):
      lines.append("")
      let words = label.map { "\($0): \(title)" } ?? title
      lines += wrap("* \(words)", first: margin, rest: margin + "  ")
      for block in body { append(block, indent: indent + 2, to: &lines) }
    }
  }

  private func plain(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .strong(let text): text
      case .link(let label, _): label
      }
    }.joined()
  }

  private func wrap(_ text: String, first: String, rest: String) -> [String] {
    Wrapping.lines(of: SafeText.clean(text), width: width, first: first, rest: rest)
  }

  private static func ascii(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "·": result += "|"
      case "–", "—": result += "-"
      case "…": result += "..."
      case "‘", "’": result += "'"
      case "“", "”": result += "\""
      case "€": result += "EUR"
      default: result.append(character)
      }
    }
    return result
  }
}
