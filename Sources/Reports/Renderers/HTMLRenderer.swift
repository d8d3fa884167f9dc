import Typography

/// Writes a report as one HTML file that needs nothing else: no script, no picture, no font, no
/// address that is loaded. It prints well and works with a screen reader.
package struct HTMLRenderer {
  package init() {}

  package func render(_ report: Report) -> String {
    let document = DocumentBuilder(report: report).document
    let title = Self.escaped(document.title)
    var html = """
      <!DOCTYPE html>
      <html lang="\(Self.escaped(document.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title) - EU AI Act self-assessment</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <a class="skip" href="#result">Skip to the result</a>
      <header><p class="kind">EU AI Act self-assessment</p><h1><bdi>\(title)</bdi></h1></header>
      <main id="result">

      """
    for block in document.blocks { append(block, to: &html) }
    return html + "</main>\n</body>\n</html>\n"
  }

  private func append(_ block: Block, to html: inout String) {
    switch block {
    case .heading(let level, let title):
      html += "<h\(level)>\(Self.escaped(title))</h\(level)>\n"
    case .paragraph(let inlines): html += "<p>\(text(of: inlines))</p>\n"
    case .list(let items):
      html += "<ul>\n"
      for item in items { html += "<li>\(text(of: item))</li>\n" }
      html += "</ul>\n"
    case .pairs(let pairs):
      html += "<dl>\n"
      for pair in pairs {
        html += "<div><dt>\(Self.escaped(pair.name))</dt><dd>\(text(of: pair.value))</dd></div>\n"
      }
      html += "</dl>\n"
    case .banner(let tone, let headline, let body):
      html += "<section class=\"banner \(tone.rawValue)\" aria-label=\"Result\">\n"
      html += "<p class=\"headline\">\(Self.escaped(headline))</p>\n"
      for block in body { append(block, to: &html) }
      html += "</section>\n"
    case .card(let tone, let label, let title, let body):
      html += "<article class=\"card \(tone.rawValue)\">\n<p class=\"title\">"
      if let label { html += "<span class=\"label\">\(Self.escaped(label))</span> " }
      html += "\(Self.escaped(title))</p>\n"
      for block in body { append(block, to: &html) }
      html += "</article>\n"
    }
  }

  private func text(of inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): "<bdi>\(Self.escaped(text))</bdi>"
      case .strong(let text): "<strong>\(Self.escaped(text))</strong>"
      case .link(let label, let address):
        "<a href=\"\(Self.escaped(address))\">\(Self.escaped(label))</a>"
      }
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in SafeText.clean(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result += "<br>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
