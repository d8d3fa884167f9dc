import Typography

/// Writes a document as Markdown (CommonMark, tables as GitHub has them). Texts cannot change its
/// structure.
package struct MarkdownRenderer {
  /// As the document has it.
  private var colon = ":"

  package init() {}

  package func render(_ document: Document) -> String {
    var renderer = self
    renderer.colon = document.labels.colon
    return renderer.text(of: document)
  }

  private func text(of document: Document) -> String {
    let parts = ["# \(line(document.title))", line(document.subtitle)]
    return (parts + document.blocks.map { text(of: $0) }).filter { !$0.isEmpty }
      .joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Block) -> String {
    switch block {
    case .part(let title): return "## \(line(title))"
    case .heading(let level, let title):
      return "\(String(repeating: "#", count: level)) \(line(title))"
    case .paragraph(let inlines): return text(of: inlines)
    case .list(let items): return items.map { "- \(text(of: $0))" }.joined(separator: "\n")
    case .steps(let items):
      return items.enumerated().map { "\($0 + 1). \(text(of: $1))" }.joined(separator: "\n")
    case .boxes(let boxes):
      return boxes.map { "- [\($0.isTicked ? "x" : " ")] \(text(of: $0.text))" }
        .joined(separator: "\n")
    case .pairs(let pairs), .figures(let pairs):
      return pairs.map { "- \(strong("\($0.name)\(colon)")) \(text(of: $0.value))" }
        .joined(separator: "\n")
    case .table(let table): return text(of: table)
    case .banner(_, let headline, let body):
      let lines = [strong(headline)] + body.map { text(of: $0) }
      return lines.joined(separator: "\n\n").split(
        separator: "\n", omittingEmptySubsequences: false
      )
      .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    case .card(let card):
      let words = card.label.map { "\($0)\(colon) \(card.title)" } ?? card.title
      let mark = String(repeating: "#", count: card.level)
      return (["\(mark) \(line(words))"] + card.body.map { text(of: $0) })
        .joined(separator: "\n\n")
    case .picture(let picture): return text(of: [.text(picture.line)])
    }
  }

  private func text(of table: Table) -> String {
    let head = row(table.columns.map { line($0) })
    let rule = row(table.columns.map { _ in "---" })
    return ([head, rule] + table.rows.map { row($0.map { text(of: $0) }) })
      .joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private func text(of inlines: [Inline]) -> String {
    var result = ""
    for inline in inlines {
      switch inline {
      case .text(let text), .typed(let text):
        result += MarkdownText.escaped(text, startsBlock: result.isEmpty)
      case .gap: result += " · "
      case .strong(let text): result += strong(text)
      case .link(let label, let address):
        result += "[\(line(label))](<\(MarkdownText.address(address))>)"
      }
    }
    return result
  }

  private func line(_ text: String) -> String {
    MarkdownText.escaped(Trimming.onOneLine(text), startsBlock: true)
  }

  /// Nothing for an empty text: "****" would be a line across the page. Blanks at its ends part it
  /// from its neighbours; they stand outside, where stars still count as stars.
  private func strong(_ text: String) -> String {
    let line = line(text)
    guard !line.isEmpty else { return "" }
    return "\(text.hasPrefix(" ") ? " " : "")**\(line)**\(text.hasSuffix(" ") ? " " : "")"
  }
}
