import XML

/// A content control of a template: a place with a name, which Word shows as a frame.
struct TemplateControl {
  let tag: String
  /// Whether it holds paragraphs rather than words of a line.
  let isBlock: Bool
  /// What is in it.
  let content: Range<Int>
  /// The texts in it.
  let segments: [Range<Int>]
  /// The notes by which Word tells that what stands in it is only a hint.
  let hints: [Range<Int>]

  static func all(in part: XMLScanner) -> [TemplateControl] {
    let tokens = part.tokens
    return tokens.indices.compactMap { index in
      guard tokens[index].name == "w:sdt", tokens[index].kind == .open else { return nil }
      let inner = tokens[index...part.end(of: index)]
      let depth = tokens[index].depth + 1
      guard
        let tag = inner.first(where: { $0.name == "w:tag" && $0.depth == depth + 1 })
          .flatMap({ part.attribute("w:val", of: $0) }),
        let content = inner.indices.first(where: {
          tokens[$0].name == "w:sdtContent" && tokens[$0].kind == .open && tokens[$0].depth == depth
        })
      else { return nil }
      let end = part.end(of: content)
      let inside = tokens[content...end]
      return TemplateControl(
        tag: tag,
        isBlock: inside.contains {
          $0.depth == depth + 1 && ($0.name == "w:p" || $0.name == "w:tbl")
        },
        content: tokens[content].range.upperBound..<tokens[end].range.lowerBound,
        segments: inside.indices.filter {
          tokens[$0].kind == .text && tokens[$0 - 1].name == "w:t" && tokens[$0 - 1].kind == .open
        }.map { tokens[$0].range },
        hints: inner.filter { $0.name == "w:showingPlcHdr" && $0.kind == .empty }.map(\.range))
    }
  }
}
