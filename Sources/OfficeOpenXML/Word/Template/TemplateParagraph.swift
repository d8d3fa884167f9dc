import XML

/// A paragraph of a template with the pieces in which its text is kept: Word cuts what was typed in
/// one go wherever it was corrected or checked.
struct TemplateParagraph {
  /// The token that opens it.
  let index: Int
  /// Whether it stands inside another one, as in a text box.
  let isNested: Bool
  /// The places of its texts.
  fileprivate(set) var segments: [Range<Int>]

  func text(in part: XMLScanner) -> String { segments.map { part.text($0) }.joined() }

  /// In the order in which they begin.
  static func all(in part: XMLScanner) -> [TemplateParagraph] {
    var paragraphs: [TemplateParagraph] = []
    var open: [Int] = []
    for (index, token) in part.tokens.enumerated() {
      switch token.kind {
      case .open where token.name == "w:p":
        open.append(paragraphs.count)
        paragraphs.append(
          TemplateParagraph(index: index, isNested: open.count > 1, segments: []))
      case .close where token.name == "w:p": _ = open.popLast()
      case .text where index > 0 && part.tokens[index - 1].name == "w:t":
        guard part.tokens[index - 1].kind == .open, let current = open.last else { continue }
        paragraphs[current].segments.append(token.range)
      case .open, .close, .empty, .text: continue
      }
    }
    return paragraphs
  }
}
