import XML

/// Where in a template the document goes.
struct TemplatePlace {
  private let range: Range<Int>
  /// What else is taken away: the text of the mark, a note that a control is still to be filled.
  private let removed: [Range<Int>]

  /// - Throws: ``TemplateFailure/markInsideLine`` when the mark does not stand alone.
  init(_ part: XMLScanner) throws(TemplateFailure) {
    if let place = try Self.mark(in: part) {
      self = place
    } else if let place = try Self.control(in: part) {
      self = place
    } else {
      self = Self.wholeText(of: part)
    }
  }

  private init(_ range: Range<Int>, removing removed: [Range<Int>] = []) {
    self.range = range
    self.removed = removed
  }

  func edits(_ content: String) -> [(range: Range<Int>, text: String)] {
    [(range, content)] + removed.map { ($0, "") }
  }

  /// The paragraph with `{{report}}`.
  private static func mark(in part: XMLScanner) throws(TemplateFailure) -> TemplatePlace? {
    let paragraphs = TemplateParagraph.all(in: part)
    guard let found = paragraphs.first(where: { $0.text(in: part).contains("{{report}}") }) else {
      return nil
    }
    let words = found.text(in: part).split(whereSeparator: \.isWhitespace)
    guard words == ["{{report}}"], !found.isNested else { throw .markInsideLine }
    let end = part.end(of: found.index)
    let tokens = part.tokens[found.index...end]
    let whole = part.tokens[found.index].range.lowerBound..<part.tokens[end].range.upperBound
    // It also ends a section with pages of its own: it stays, empty.
    if tokens.contains(where: { $0.name == "w:sectPr" }) {
      return TemplatePlace(whole.lowerBound..<whole.lowerBound, removing: found.segments)
    }
    return TemplatePlace(whole)
  }

  /// The inside of a content control with the tag `report`.
  private static func control(in part: XMLScanner) throws(TemplateFailure) -> TemplatePlace? {
    guard let control = TemplateControl.all(in: part).first(where: { $0.tag == "report" }) else {
      return nil
    }
    guard control.isBlock else { throw .markInsideLine }
    return TemplatePlace(control.content, removing: control.hints)
  }

  /// Everything but the last settings of the page.
  private static func wholeText(of part: XMLScanner) -> TemplatePlace {
    guard let index = part.tokens.firstIndex(where: { $0.name == "w:body" && $0.kind == .open })
    else { return TemplatePlace(part.bytes.count..<part.bytes.count) }
    let body = part.tokens[index]
    let end = part.tokens[part.end(of: index)]
    let settings = part.tokens.last {
      $0.name == "w:sectPr" && $0.kind != .close && $0.depth == body.depth + 1
    }
    return TemplatePlace(
      body.range.upperBound..<(settings?.range.lowerBound ?? end.range.lowerBound))
  }

  /// The width of the text on the last page, in twentieths of a point.
  static func textWidth(_ part: XMLScanner) -> Int {
    func number(_ element: String, _ attribute: String) -> Int? {
      part.tokens.last { $0.name == element }.flatMap { part.attribute(attribute, of: $0) }
        .flatMap { Int($0) }
    }
    guard let page = number("w:pgSz", "w:w"), let left = number("w:pgMar", "w:left"),
      let right = number("w:pgMar", "w:right"), (2000...40_000).contains(page - left - right)
    else { return WordPage.upright.textWidth }
    return page - left - right
  }
}
