package import Documents
import XML

/// A firm's own Word file, into which a document is filled. Everything in it stays as it is, letter
/// by letter, but for the places that are marked: `{{report}}` alone on a line, or a content control
/// with the tag `report`, is where the document goes; without one it takes the place of the whole
/// text. `{{title}}`, `{{kind}}`, `{{subtitle}}`, `{{result}}` and `{{date}}`, or content controls
/// with these tags, are filled wherever they stand, in headers and footers too.
package struct WordTemplate: Sendable {
  static let body = "word/document.xml"
  static let styles = "word/styles.xml"
  static let numbering = "word/numbering.xml"
  static let core = "docProps/core.xml"
  static let types = "[Content_Types].xml"
  static let relations = "word/_rels/document.xml.rels"
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private let names: [String]
  /// What is copied as it lies there.
  private let stored: [String: ZipReader.Entry]
  /// What is looked into, by name: XML that can be read.
  private let parts: [String: XMLScanner]

  /// Looks through the whole file; nothing of it is trusted.
  package init(_ bytes: [UInt8]) throws(TemplateFailure) {
    let archive: ZipReader
    do throws(ZipFailure) {
      archive = try ZipReader(bytes)
    } catch {
      throw .zip(error)
    }
    for name in [Self.types, Self.body, Self.styles] where archive[name] == nil {
      throw .missing(name)
    }
    var parts: [String: XMLScanner] = [:]
    for entry in archive.entries {
      do throws(ZipFailure) {
        // Read even when it is only copied, so that a broken file is not handed on.
        let content = try archive.content(of: entry)
        guard Self.isRead(entry.name) else { continue }
        parts[entry.name] = XMLScanner(content)
      } catch {
        throw .zip(error)
      }
      guard parts[entry.name] != nil else { throw .unreadable(entry.name) }
    }
    names = archive.entries.map(\.name)
    stored = Dictionary(archive.entries.map { ($0.name, $0) }) { first, _ in first }
    self.parts = parts
    try TemplateCheck.check(parts, names: names)
  }

  /// The file with the document in it.
  ///
  /// - Parameter stamp: when the document was made: `2026-11-23T14:05:00Z`.
  package func filled(with document: Document, stamp: String) throws(TemplateFailure) -> [UInt8] {
    guard let body = parts[Self.body], let styles = parts[Self.styles] else {
      throw .missing(Self.body)
    }
    let look = TemplateStyles(styles)
    let fields = TemplateFields(document: document, stamp: stamp)
    let place = try TemplatePlace(body)
    var text = WordBody(textWidth: TemplatePlace.textWidth(body))
    text.write(document, withTitle: !parts.values.contains { fields.isTitleIn($0) })
    let content = look.translated(text.xml)
    var changed: [String: [UInt8]] = [:]
    for (name, part) in parts where Self.isText(name) {
      let own = name == Self.body ? place.edits(content) : []
      changed[name] = part.replacing(own + fields.edits(in: part))
    }
    changed[Self.styles] = look.completed()
    changed[Self.core] = Array(
      WordParts.core(document, WordParts.language(document.language), stamp: stamp).utf8)
    let numbering = TemplateNumbering(numberedLists: text.numberedLists)
    changed[Self.numbering] = numbering.added(to: parts[Self.numbering])
    changed[Self.types] = types(withNumbering: parts[Self.numbering] == nil)
    if parts[Self.numbering] == nil {
      changed[Self.relations] = TemplateRelations.withNumbering(parts[Self.relations])
    }
    for (name, part) in parts where name.hasSuffix(".rels") && changed[name] == nil {
      changed[name] = TemplateRelations.withoutAttachedTemplate(part)
    }
    if let settings = parts["word/settings.xml"] {
      changed["word/settings.xml"] = TemplateRelations.withoutAttachedTemplate(settings)
    }
    return packed(changed)
  }

  private func packed(_ changed: [String: [UInt8]]) -> [UInt8] {
    var zip = ZipArchive()
    for name in names {
      if let content = changed[name] {
        zip.add(name, content)
      } else if let entry = stored[name] {
        zip.add(entry)
      }
    }
    // A core part that the file had not is not named anywhere in it.
    for name in [Self.numbering, Self.relations] where !names.contains(name) {
      if let content = changed[name] { zip.add(name, content) }
    }
    return zip.finish()
  }

  /// A template for new documents becomes a document.
  private func types(withNumbering: Bool) -> [UInt8] {
    guard let part = parts[Self.types] else { return [] }
    var edits: [(range: Range<Int>, text: String)] = []
    for token in part.tokens {
      let tag = part.text(token.range)
      if tag.contains("wordprocessingml.template.main+xml") {
        edits.append((token.range, tag.replacing("template.main+xml", with: "document.main+xml")))
      } else if withNumbering, token.kind == .close, token.depth == 0 {
        edits.append((token.range, WordParts.override("numbering", "numbering") + tag))
      }
    }
    return part.replacing(edits)
  }

  /// Parts with text that may be marked.
  private static func isText(_ name: String) -> Bool {
    name == body || name.hasPrefix("word/header") || name.hasPrefix("word/footer")
  }

  private static func isRead(_ name: String) -> Bool {
    name.hasSuffix(".rels")
      || name.hasSuffix(".xml")
        && (isText(name) || [types, styles, numbering, core, "word/settings.xml"].contains(name))
  }
}
