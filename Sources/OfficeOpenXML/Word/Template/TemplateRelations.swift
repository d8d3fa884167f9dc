import XML

/// What the parts of a template are to each other.
enum TemplateRelations {
  /// With the part of our lists.
  static func withNumbering(_ part: XMLScanner?) -> [UInt8] {
    let entry = WordParts.numberingRelation
    guard let part else { return Array(WordParts.relations(entry).utf8) }
    guard let root = part.tokens.first(where: { $0.name == "Relationships" }) else {
      return part.bytes
    }
    if root.kind == .empty {
      return part.replacing([
        (root.range, "\(part.text(root.range).dropLast(2))>\(entry)</Relationships>")
      ])
    }
    let end = part.tokens.last { $0.kind == .close && $0.depth == root.depth }
    return end.map { part.replacing([($0.range, entry + part.text($0.range))]) } ?? part.bytes
  }

  /// Without the template that the file was made with, which Word would look for on opening.
  static func withoutAttachedTemplate(_ part: XMLScanner) -> [UInt8] {
    part.replacing(
      part.tokens.filter { token in
        token.name == "w:attachedTemplate"
          || part.attribute("Type", of: token)?.hasSuffix("/attachedTemplate") ?? false
      }.map { ($0.range, "") })
  }
}
