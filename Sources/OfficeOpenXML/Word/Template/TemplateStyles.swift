import XML

/// The styles of a template, found by the names that Word shows: a German Word keeps `heading 1`
/// under the id `berschrift1`.
struct TemplateStyles {
  private let part: XMLScanner
  /// From our ids to those of the template.
  private var ids: [String: String] = [:]
  private var missing: [WordStyles.Style] = []
  /// The style of plain paragraphs.
  private var normal: String?

  init(_ part: XMLScanner) {
    self.part = part
    var named: [String: String] = [:]
    var taken: Set<String> = []
    for (index, token) in part.tokens.enumerated() where token.name == "w:style" {
      guard token.kind == .open, let id = part.attribute("w:styleId", of: token) else { continue }
      taken.insert(id)
      let inner = part.tokens[index...part.end(of: index)]
      let name = inner.first { $0.name == "w:name" }.flatMap { part.attribute("w:val", of: $0) }
      if let name { named[name.lowercased()] = id }
      if part.attribute("w:type", of: token) == "paragraph",
        ["1", "true", "on"].contains(part.attribute("w:default", of: token) ?? "")
      {
        normal = id
      }
    }
    for style in WordStyles.all(colour: nil) where !style.isDefault {
      if let id = named[style.name.lowercased()] {
        ids[style.id] = id
      } else {
        ids[style.id] = taken.contains(style.id) ? "aiact\(style.id)" : style.id
        missing.append(style)
      }
    }
  }

  /// Our text with the styles and lists of the template.
  func translated(_ xml: String) -> String {
    guard let text = XMLScanner(Array("<x>\(xml)</x>".utf8)) else { return xml }
    let edits = text.tokens.compactMap { token -> (range: Range<Int>, text: String)? in
      guard token.kind == .empty, let value = text.attribute("w:val", of: token) else { return nil }
      switch token.name {
      case "w:pStyle", "w:rStyle", "w:tblStyle":
        return ids[value].map { (token.range, "<\(token.name) w:val=\"\($0)\"/>") }
      case "w:numId":
        return Int(value).map {
          (token.range, "<w:numId w:val=\"\($0 + TemplateNumbering.offset)\"/>")
        }
      default: return nil
      }
    }
    return String(decoding: text.replacing(edits).dropFirst(3).dropLast(4), as: UTF8.self)
  }

  /// The styles with those that were missing.
  func completed() -> [UInt8] {
    guard !missing.isEmpty,
      let end = part.tokens.last(where: { $0.name == "w:styles" && $0.kind == .close })
    else { return part.bytes }
    let added = missing.map { definition($0) }.joined()
    return part.replacing([(end.range, added + part.text(end.range))])
  }

  private func definition(_ style: WordStyles.Style) -> String {
    guard let xml = XMLScanner(Array(style.xml.utf8)) else { return "" }
    let edits = xml.tokens.compactMap { token -> (range: Range<Int>, text: String)? in
      let value = xml.attribute("w:val", of: token) ?? ""
      switch token.name {
      case "w:style" where token.kind == .open:
        let tag = xml.text(token.range)
        return (
          token.range,
          tag.replacing(
            "w:styleId=\"\(style.id)\"", with: "w:styleId=\"\(ids[style.id] ?? style.id)\"")
        )
      case "w:basedOn":
        // Tables are based on a style that every program has even if the file does not say so.
        guard value == "Normal", let normal else { return (token.range, "") }
        return (token.range, "<w:basedOn w:val=\"\(normal)\"/>")
      case "w:next": return ids[value].map { (token.range, "<w:next w:val=\"\($0)\"/>") }
      default: return nil
      }
    }
    return String(decoding: xml.replacing(edits), as: UTF8.self)
  }
}
