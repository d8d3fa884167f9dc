import XML

/// Our lists beside those of a template.
struct TemplateNumbering {
  /// Added to our numbers, so that none is there twice.
  static let offset = 90_000

  let numberedLists: Int

  /// The part with our lists; a new one when the template has none.
  func added(to part: XMLScanner?) -> [UInt8] {
    guard let part, let root = part.tokens.first(where: { $0.name == "w:numbering" }) else {
      return Array(
        (XMLText.head + "<w:numbering \(WordParts.names)>\(kinds)\(lists)</w:numbering>").utf8)
    }
    if root.kind == .empty {
      let tag = part.text(root.range).dropLast(2)
      return part.replacing([(root.range, "\(tag)>\(kinds)\(lists)</w:numbering>")])
    }
    // Kinds come before lists, and what is kept for cleaning up comes last.
    let children = part.tokens.filter { $0.depth == root.depth + 1 && $0.kind != .close }
    let end = part.tokens.last { $0.name == "w:numbering" && $0.kind == .close }
    let last = children.first { $0.name == "w:numIdMacAtCleanup" } ?? end
    guard let last else { return part.bytes }
    let place = last.range.lowerBound
    guard let first = children.first(where: { $0.name == "w:num" }) else {
      return part.replacing([(place..<place, kinds + lists)])
    }
    let start = first.range.lowerBound
    return part.replacing([(start..<start, kinds), (place..<place, lists)])
  }

  private var kinds: String { WordParts.listKinds(offset: Self.offset) }

  private var lists: String { WordParts.lists(numbered: numberedLists, offset: Self.offset) }
}
