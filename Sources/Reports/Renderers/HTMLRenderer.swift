/// Writes a report as one HTML file that needs nothing else: no script, no picture, no font, no
/// address that is loaded. It prints well and works with a screen reader.
package struct HTMLRenderer {
  private static let kind = "EU AI Act self-assessment"

  package init() {}

  package func render(_ report: Report) -> String {
    let document = DocumentBuilder(report: report).document
    var html = """
      <!DOCTYPE html>
      <html lang="\(HTMLText.line(document.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(HTMLStyle.policy)">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.line(document.title)) - \(Self.kind)</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <a class="skip" href="#result">Skip to the result</a>
      <header>
      <p class="kind">\(Self.kind)</p>
      <h1><bdi>\(HTMLText.line(document.title))</bdi></h1>
      <p class="quiet">\(HTMLText.escaped(document.subtitle))</p>
      </header>
      <main id="result">

      """
    for block in document.blocks { append(block, to: &html) }
    return html + "</main>\n</body>\n</html>\n"
  }

  private func append(_ block: Block, to html: inout String) {
    switch block {
    case .heading(let level, let title):
      html += "<h\(level)>\(HTMLText.escaped(title))</h\(level)>\n"
    case .part(let title): html += "<h2 class=\"part\">\(HTMLText.escaped(title))</h2>\n"
    case .paragraph(let inlines): html += "<p>\(text(of: inlines))</p>\n"
    case .list(let items): append(items, as: "ul", to: &html)
    case .steps(let items): append(items, as: "ol", to: &html)
    case .pairs(let pairs): append(pairs, classed: "pairs", to: &html)
    case .figures(let pairs): append(pairs, classed: "figures", to: &html)
    case .table(let table): append(table, to: &html)
    case .banner(let tone, let headline, let body):
      html += "<section class=\"banner \(tone.rawValue)\" aria-label=\"Result\">\n"
      html += "<p class=\"headline\">\(HTMLShape.svg(tone))"
      html += "<span>\(HTMLText.escaped(headline))</span></p>\n"
      for block in body { append(block, to: &html) }
      html += "</section>\n"
    case .card(let card): append(card, to: &html)
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
      html += "<div><dt>\(HTMLText.escaped(pair.name))</dt><dd>\(text(of: pair.value))</dd></div>\n"
    }
    html += "</dl>\n"
  }

  private func append(_ table: Table, to html: inout String) {
    html += "<table>\n<caption>\(HTMLText.escaped(table.caption))</caption>\n<thead><tr>"
    for column in table.columns { html += "<th scope=\"col\">\(HTMLText.escaped(column))</th>" }
    html += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      html += "<tr>"
      for (number, cell) in row.enumerated() {
        if number == 0 {
          html += "<th scope=\"row\">\(text(of: cell))</th>"
        } else {
          let name = HTMLText.line(table.columns[number])
          html += "<td data-name=\"\(name)\">\(text(of: cell))</td>"
        }
      }
      html += "</tr>\n"
    }
    html += "</tbody>\n</table>\n"
  }

  private func append(_ card: Card, to html: inout String) {
    html += "<article class=\"card \(card.tone.rawValue)\">\n"
    if let label = card.label {
      html += "<p class=\"label\">\(HTMLShape.svg(card.tone))\(HTMLText.escaped(label))</p>\n"
    }
    html += "<h\(card.level)>\(HTMLText.escaped(card.title))</h\(card.level)>\n"
    for block in card.body { append(block, to: &html) }
    html += "</article>\n"
  }

  private func text(of inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): HTMLText.escaped(text)
      case .typed(let text): "<bdi>\(HTMLText.escaped(text))</bdi>"
      case .strong(let text): "<strong>\(HTMLText.escaped(text))</strong>"
      case .gap: "<br>"
      case .link(let label, let address):
        "<a href=\"\(HTMLText.line(address))\">\(HTMLText.escaped(label))</a>"
      }
    }.joined()
  }
}
