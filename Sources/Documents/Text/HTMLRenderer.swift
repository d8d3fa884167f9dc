import Typography

/// Writes a document as one HTML file that needs nothing else: no script, no picture, no font, no
/// address that is loaded. It prints well and works with a screen reader.
package struct HTMLRenderer {
  private let brand: Brand?
  /// Texts of the document that stand in another language.
  private var foreign: ForeignTexts?

  package init(brand: Brand? = nil) { self.brand = brand }

  package func render(_ document: Document) -> String {
    var page = self
    page.foreign = document.foreign
    return page.page(document)
  }

  private func page(_ document: Document) -> String {
    var html = """
      <!DOCTYPE html>
      <html lang="\(HTMLText.line(document.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(HTMLBrand.policy(brand))">
      <meta name="color-scheme" content="light dark">\(Self.refresh(document.look))
      <title>\(HTMLText.line(document.title)) - \(HTMLText.line(document.kind))</title>
      <style>
      \(HTMLStyle.sheet)\(HTMLStyle.kind(document.kind))\(HTMLStyle.looks(document.look))\(HTMLBrand.style(brand))
      </style>
      </head>
      <body>
      <a class="skip" href="#result">\(HTMLText.line(document.labels.skip))</a>
      <header>
      \(HTMLBrand.header(brand))\
      <p class="kind">\(HTMLText.line(document.kind))</p>
      <h1><bdi>\(HTMLText.line(document.title))</bdi></h1>
      <p class="quiet">\(HTMLText.escaped(document.subtitle))</p>
      </header>
      <main id="result">

      """
    let parts = document.blocks.compactMap { block in
      if case .part(let title) = block { title } else { nil }
    }
    var labels = document.labels
    // A landmark has a name of its own, and many results have none.
    if Self.countResults(in: document.blocks) > 1 { labels.result = "" }
    var number = 0
    for block in document.blocks {
      if case .part(let title) = block {
        if number == 0 { appendContents(parts, labels, to: &html) }
        number += 1
        html += "<h2 class=\"part\" id=\"part-\(number)\">\(said(title))</h2>\n"
      } else {
        append(block, labels, to: &html)
      }
    }
    return html + "</main>\n\(HTMLBrand.footer(brand))</body>\n</html>\n"
  }

  private static func countResults(in blocks: [Block]) -> Int {
    blocks.count { if case .banner = $0 { true } else { false } }
  }

  private static func refresh(_ look: Look) -> String {
    look.refresh.map { "\n<meta http-equiv=\"refresh\" content=\"\($0)\">" } ?? ""
  }

  /// Links to the parts, at the end of the first page.
  private func appendContents(
    _ parts: [String], _ labels: Document.Labels, to html: inout String
  ) {
    html += "<nav aria-label=\"\(HTMLText.line(labels.contents))\">\n"
    html += "<p class=\"quiet\">\(HTMLText.line(labels.contentsHead))</p>\n<ol>\n"
    for (index, title) in parts.enumerated() {
      html += "<li><a href=\"#part-\(index + 1)\">\(said(title))</a></li>\n"
    }
    html += "</ol>\n</nav>\n"
  }

  private func append(_ block: Block, _ labels: Document.Labels, to html: inout String) {
    switch block {
    case .heading(let level, let title):
      html += "<h\(level)>\(said(title))</h\(level)>\n"
    case .part(let title): append(.heading(level: 2, title), labels, to: &html)
    case .paragraph(let inlines):
      // A label in bold letters stays with what it names.
      let isLabel = if inlines.count == 1, case .strong = inlines[0] { true } else { false }
      html += "<p\(isLabel ? " class=\"lead\"" : "")>\(text(of: inlines))</p>\n"
    case .list(let items): append(items, as: "ul", to: &html)
    case .steps(let items): append(items, as: "ol", to: &html)
    case .boxes(let boxes):
      html += "<ul class=\"boxes\">\n"
      for box in boxes {
        html += "<li>\(box.isTicked ? "\u{2612}" : "\u{2610}") \(text(of: box.text))</li>\n"
      }
      html += "</ul>\n"
    case .pairs(let pairs): append(pairs, classed: "pairs", to: &html)
    case .figures(let pairs):
      // The sixth would stand alone in a second row.
      append(pairs, classed: pairs.count == 6 ? "figures threes" : "figures", to: &html)
    case .table(let table): append(table, to: &html)
    case .banner(let tone, let headline, let body):
      let name =
        labels.result.isEmpty ? "" : " aria-label=\"\(HTMLText.line(labels.result))\""
      html += "<section class=\"banner \(tone.rawValue)\"\(name)>\n"
      html += "<p class=\"headline\">\(HTMLShape.svg(tone))"
      html += "<span>\(said(headline))</span></p>\n"
      for block in body { append(block, labels, to: &html) }
      html += "</section>\n"
    case .card(let card): append(card, labels, to: &html)
    case .picture(let picture): append(picture, to: &html)
    }
  }

  private func append(_ items: [[Inline]], as element: String, to html: inout String) {
    html += "<\(element)>\n"
    for item in items { html += "<li>\(text(of: item))</li>\n" }
    html += "</\(element)>\n"
  }

  private func append(_ pairs: [Block.Pair], classed name: String, to html: inout String) {
    html += "<dl class=\"\(name)\">\n"
    for pair in pairs {
      html += "<div><dt>\(said(pair.name))</dt><dd>\(text(of: pair.value))</dd></div>\n"
    }
    html += "</dl>\n"
  }

  private func append(_ table: Table, to html: inout String) {
    html +=
      "<table\(Self.classes(of: table))>\n<caption>\(said(table.caption))</caption>\n"
    if table.hasHead {
      html += "<thead><tr>"
      for column in table.columns { html += "<th scope=\"col\">\(said(column))</th>" }
      html += "</tr></thead>\n"
    }
    html += "<tbody>\n"
    for row in table.rows {
      html += "<tr>"
      for (number, cell) in row.enumerated() {
        if number == 0 {
          html += "<th scope=\"row\">\(text(of: cell))</th>"
        } else {
          let name = HTMLText.line(table.columns[number])
          let data = name.isEmpty ? "" : " data-name=\"\(name)\""
          html += "<td\(data)>\(text(of: cell))</td>"
        }
      }
      html += "</tr>\n"
    }
    html += "</tbody>\n</table>\n"
  }

  private static func classes(of table: Table) -> String {
    let room: String? =
      switch table.room {
      case .line: nil
      case .words: "to-write"
      case .signature: "to-sign"
      }
    let names = [room, table.isShort ? "whole" : nil].compactMap { $0 }
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }

  private func append(_ card: Card, _ labels: Document.Labels, to html: inout String) {
    html += "<article class=\"card \(card.tone.rawValue)\">\n"
    if let label = card.label {
      html += "<p class=\"label\">\(HTMLShape.svg(card.tone))\(said(label))</p>\n"
    }
    html += "<h\(card.level)>\(said(card.title))</h\(card.level)>\n"
    for block in card.body { append(block, labels, to: &html) }
    html += "</article>\n"
  }

  /// A program that reads aloud says the title of the drawing and then the sentence below it; the
  /// sentence in the drawing is for those who take it out of the page, or print it as PDF.
  private func append(_ picture: Picture, to html: inout String) {
    let id = "picture-\(picture.name)"
    html += "<figure class=\"picture\">\n<svg role=\"img\" aria-labelledby=\"\(id)\" "
    html += "viewBox=\"0 0 \(Picture.width) \(picture.height)\">"
    html += "<title id=\"\(id)\">\(HTMLText.line(picture.title))</title>"
    html += "<desc>\(HTMLText.line(picture.sentence))</desc>"
    html += SVGShapes.text(of: picture.shapes, .classes)
    html += "</svg>\n<figcaption>\(said(picture.sentence))</figcaption>\n</figure>\n"
  }

  private func text(of inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): said(text)
      case .typed(let text): "<bdi>\(foreign?.html(text) ?? HTMLText.escaped(text))</bdi>"
      case .strong(let text): "<strong>\(said(text))</strong>"
      case .gap: "<br>"
      case .link(let label, let address):
        "<a href=\"\(HTMLText.line(address))\">\(said(label))</a>"
      }
    }.joined()
  }

  /// The text; what of it stands in another language says so to programs that read aloud.
  private func said(_ text: String) -> String {
    TiedText.of(foreign?.html(text) ?? HTMLText.escaped(text))
  }
}
