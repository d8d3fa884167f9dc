import Typography

/// Writes a document as plain text.
package struct TextRenderer {
  /// Longer lines under a heading would be mistaken for a table.
  private static let longestRule = 40

  private let width: Int
  private let isUnicode: Bool
  /// As the document has it.
  private var colon = ":"

  /// `width` in columns, at least 20. Without Unicode, typographic signs become ASCII.
  package init(width: Int, isUnicode: Bool) {
    self.width = max(20, width)
    self.isUnicode = isUnicode
  }

  /// The text, every line at most `width` columns but for long web addresses.
  package func render(_ document: Document) -> String {
    var renderer = self
    renderer.colon = document.labels.colon
    return renderer.text(of: document)
  }

  /// Paragraphs by themselves.
  package func paragraphs(_ texts: [String]) -> String {
    texts.flatMap { wrap($0, margin: "") }.map { $0 + "\n" }.joined()
  }

  private func text(of document: Document) -> String {
    var lines = wrap(document.title, margin: "")
    lines.append(rule("="))
    lines += wrap(document.subtitle, margin: "")
    var isBehindList = false
    for block in document.blocks {
      // A paragraph right behind a list would be read as its last item.
      if isBehindList, case .paragraph = block { lines.append("") }
      append(block, indent: 0, to: &lines)
      isBehindList =
        switch block {
        case .list, .steps, .boxes, .table: true
        default: false
        }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func append(_ block: Block, indent: Int, to lines: inout [String]) {
    let margin = String(repeating: " ", count: indent)
    switch block {
    case .part(let title), .heading(level: 2, let title):
      lines.append("")
      lines += wrap(title.uppercased(), margin: margin)
      lines.append(margin + rule("-"))
    case .heading(let level, let title):
      lines.append("")
      lines += wrap(level == 3 ? "== \(title)" : "-- \(title)", margin: margin)
    case .paragraph(let inlines): lines += wrap(plain(inlines), margin: margin)
    case .list(let items):
      for item in items { lines += wrap(plain(item), margin: margin, label: "- ") }
    case .steps(let items):
      for (number, item) in items.enumerated() {
        lines += wrap(plain(item), margin: margin, label: "\(number + 1). ")
      }
    case .boxes(let boxes):
      for box in boxes {
        lines += wrap(plain(box.text), margin: margin, label: box.isTicked ? "[x] " : "[ ] ")
      }
    case .pairs(let pairs):
      for pair in pairs { append(pair, margin: margin, to: &lines) }
    case .figures(let pairs):
      lines.append("")
      for pair in pairs { append(pair, margin: margin, to: &lines) }
    case .table(let table): append(table, margin: margin, to: &lines)
    case .banner(_, let headline, let body):
      lines.append("")
      lines += wrap(headline, margin: margin, label: ">> ")
      for block in body { append(block, indent: indent + 3, to: &lines) }
    case .card(let card):
      lines.append("")
      let words = card.label.map { "\($0)\(colon) \(card.title)" } ?? card.title
      lines += wrap(words, margin: margin, label: "* ")
      for block in card.body { append(block, indent: indent + 2, to: &lines) }
    case .picture(let picture): lines += wrap(picture.line, margin: margin)
    }
  }

  private func append(_ pair: Block.Pair, margin: String, to lines: inout [String]) {
    lines += wrap("\(pair.name)\(colon) \(plain(pair.value))", margin: margin, hang: 2)
  }

  /// Row by row, so that it can be read aloud and fits every width.
  private func append(_ table: Table, margin: String, to lines: inout [String]) {
    for row in table.rows {
      lines += wrap(row.first.map { plain($0) } ?? "", margin: margin, label: "- ")
      for (column, cell) in zip(table.columns, row).dropFirst() {
        let words = cell.isEmpty ? "__________" : plain(cell)
        let label = column.isEmpty ? "" : "\(column)\(colon) "
        lines += wrap(label + words, margin: margin + "  ", hang: 2)
      }
    }
  }

  private func rule(_ sign: String) -> String {
    String(repeating: sign, count: min(width, Self.longestRule))
  }

  private func plain(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .strong(let text), .typed(let text): text
      case .link(let label, _): label
      case .gap: "\n"
      }
    }.joined()
  }

  /// The text under its margin; further lines stand under the text after the label, or `hang`
  /// columns further in.
  private func wrap(
    _ text: String, margin: String, label: String = "", hang: Int = 0
  ) -> [String] {
    let clean = SafeText.printed(text)
    let rest = margin + String(repeating: " ", count: label.count + hang)
    return Wrapping.lines(
      of: isUnicode ? clean : PlainSigns.of(clean), width: width, first: margin + label, rest: rest)
  }
}
