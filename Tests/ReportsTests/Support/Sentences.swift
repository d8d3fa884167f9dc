@testable import Documents

/// The sentences of a document that are ours: without headings and without what users typed.
enum Sentences {
  static func of(_ document: Document) -> [String] {
    document.blocks.flatMap { texts(of: $0) }.flatMap { split($0) }
  }

  private static func texts(of block: Block) -> [String] {
    switch block {
    case .heading, .part: []
    case .paragraph(let inlines): lines(of: inlines)
    case .list(let items), .steps(let items): items.flatMap { lines(of: $0) }
    case .boxes(let boxes): boxes.flatMap { lines(of: $0.text) }
    case .pairs(let pairs), .figures(let pairs): pairs.flatMap { lines(of: $0.value) }
    case .table(let table): table.rows.flatMap { $0.flatMap { lines(of: $0) } }
    case .banner(_, let headline, let body): [headline] + body.flatMap { texts(of: $0) }
    case .card(let card): card.body.flatMap { texts(of: $0) }
    case .picture(let picture): [picture.sentence]
    }
  }

  /// One text for each line that a gap begins.
  private static func lines(of inlines: [Inline]) -> [String] {
    var lines = [""]
    for inline in inlines {
      switch inline {
      case .text(let text), .strong(let text), .link(let text, _): lines[lines.count - 1] += text
      case .typed: lines[lines.count - 1] += "typed"
      case .gap: lines.append("")
      }
    }
    return lines
  }

  private static let abbreviations: Set<Substring> = [
    "Art", "Arts", "Reg", "Dir", "No", "Nos", "rec", "para", "e.g", "i.e", "cf", "incl",
  ]

  private static func split(_ text: String) -> [String] {
    var sentences = [""]
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      sentences[sentences.count - 1] += (sentences[sentences.count - 1].isEmpty ? "" : " ") + word
      let bare = word.drop { "(“\"".contains($0) }.filter { !"”\")".contains($0) }
      guard let last = bare.last, ".?!".contains(last) else { continue }
      if last != "." || !abbreviations.contains(Substring(bare.dropLast())) { sentences.append("") }
    }
    return sentences.filter { !$0.isEmpty }
  }
}
