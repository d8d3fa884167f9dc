import Documents
import Typography
import XML

/// The text of a document in WordprocessingML.
struct WordBody {
  private(set) var xml = ""
  /// Each begins with 1, so each is a list of its own.
  private(set) var numberedLists = 0
  /// The border and ground of the paragraphs inside the box of the result.
  private var box = ""
  /// As the document has it.
  private var colon = ":"
  /// The first sheet stands below the title.
  private var nextPartBreaks = true
  /// Whether what is written stays on the page on which the next thing begins.
  private var staysWithNext = false
  /// How many parts have begun.
  private var number = 0
  /// Whether nothing stands behind the last table yet.
  private var endsWithTable = false

  /// The text between the margins, in twentieths of a point.
  private let textWidth: Int

  init(textWidth: Int = WordPage.upright.textWidth) { self.textWidth = textWidth }

  mutating func write(_ document: Document, withTitle: Bool = true) {
    colon = document.labels.colon
    nextPartBreaks = !document.look.partsAreSheets
    if withTitle {
      paragraph("Title", WordText.run(document.title))
      paragraph("Subtitle", WordText.run("\(document.kind) · \(document.subtitle)"))
    }
    let parts = document.blocks.compactMap { if case .part(let title) = $0 { title } else { nil } }
    // The lines for signatures are never alone on a page.
    let last = document.blocks.lastIndex { if case .heading = $0 { true } else { false } }
    for (index, block) in document.blocks.enumerated() {
      if case .part(let title) = block {
        if number == 0 { contents(parts, document.labels) }
        number += 1
        part(title)
      } else {
        staysWithNext = index + 1 == last
        write(block)
        staysWithNext = false
      }
    }
    // A text cannot end with a table; a line of one point begins no page.
    if endsWithTable { gap(1) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .part(let title): part(title)
    case .heading(let level, let title):
      paragraph("Heading\(min(max(level - 1, 1), 5))", WordText.run(title))
    case .paragraph(let inlines):
      // A label in bold letters stays with what it names.
      let isLabel = if inlines.count == 1, case .strong = inlines[0] { true } else { false }
      paragraph("BodyText", runs(inlines), isLabel && box.isEmpty ? WordText.keepNext : "")
    case .list(let items): for item in items { list(item, number: WordParts.bullets) }
    case .steps(let items):
      numberedLists += 1
      for item in items { list(item, number: WordParts.bullets + numberedLists) }
    case .boxes(let boxes):
      for box in boxes {
        paragraph(
          "BodyText", WordText.checkBox(box.isTicked) + WordText.run(" ") + runs(box.text),
          "<w:ind w:left=\"425\" w:hanging=\"425\"/>")
      }
    case .pairs(let pairs):
      for pair in pairs {
        paragraph("BodyText", WordText.strong("\(pair.name)\(colon) ") + runs(pair.value))
      }
    case .figures(let pairs):
      write(
        Table(caption: "", columns: [], rows: pairs.map { [[.strong($0.name)], $0.value] }))
    case .table(let table):
      write(table)
    case .banner(let tone, let headline, let body): banner(tone, headline, body)
    case .card(let card):
      let label = card.label.map { WordText.run("\($0): ", Self.colour(card.tone)) } ?? ""
      paragraph("Heading\(min(max(card.level - 1, 1), 5))", label + WordText.run(card.title))
      for block in card.body { write(block) }
    case .picture(let picture):
      // Word shows SVG only beside a picture made of points, which we cannot make.
      paragraph("BodyText", WordText.run(picture.sentence))
      if let table = picture.table { write(.table(table)) }
    }
  }

  private mutating func part(_ title: String) {
    let place = number > 0 ? WordContents.marked(title, number) : WordText.run(title)
    paragraph("Heading1", place, nextPartBreaks ? "<w:pageBreakBefore/>" : "")
    nextPartBreaks = true
  }

  /// The parts as a list that Word keeps up to date, before the first of them.
  private mutating func contents(_ parts: [String], _ labels: Document.Labels) {
    guard nextPartBreaks, parts.count > 1 else { return }
    paragraph("BodyText", WordText.strong(labels.contentsHead), WordText.keepNext)
    for line in WordContents.lines(parts) { paragraph("TOC1", line) }
  }

  /// A box of bordered paragraphs; a table of one cell would be read out as a table.
  private mutating func banner(_ tone: Tone, _ headline: String, _ body: [Block]) {
    box =
      "<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"\(tone.ink)\"/>"
      + "</w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F4F6F8\"/>"
    paragraph("aiactResult", WordText.run(headline, Self.colour(tone)))
    for block in body { write(block) }
    box = ""
  }

  /// `more` are further properties; they stand where the schema wants them, after the style.
  private mutating func paragraph(_ style: String, _ runs: String, _ more: String = "") {
    // Headings keep their distance. Before one that begins a page, a line could fill one of its own.
    if endsWithTable, !style.hasPrefix("Heading") { gap(8) }
    endsWithTable = false
    let stays = staysWithNext && more.isEmpty ? WordText.keepNext : ""
    xml += "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(stays)\(more)\(box)</w:pPr>\(runs)</w:p>"
  }

  /// An empty line of so many points behind a table; Word joins two tables that touch.
  private mutating func gap(_ points: Int) {
    xml += "<w:p><w:pPr><w:pStyle w:val=\"aiactCell\"/><w:spacing w:before=\"0\" w:after=\"0\" "
    xml += "w:line=\"\(20 * points)\" w:lineRule=\"exact\"/></w:pPr></w:p>"
    endsWithTable = false
  }

  private mutating func list(_ item: [Inline], number: Int) {
    paragraph(
      "ListParagraph", runs(item),
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(number)\"/></w:numPr>")
  }

  private mutating func write(_ table: Table) {
    let columns = table.columns
    let widths = WordTable.widths(table, total: textWidth)
    guard !widths.isEmpty else { return }
    if endsWithTable { gap(8) }
    xml += "<w:tbl><w:tblPr><w:tblStyle w:val=\"aiactTable\"/>"
    xml += "<w:tblW w:w=\"\(textWidth)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
    xml +=
      "<w:tblLook w:val=\"\(table.hasHead ? "04A0" : "0480")\" w:firstRow=\"\(table.hasHead ? 1 : 0)\" w:lastRow=\"0\" "
    xml += "w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"
    if !table.caption.isEmpty {
      xml += "<w:tblCaption w:val=\"\(XMLText.escaped(table.caption))\"/>"
    }
    xml += "</w:tblPr><w:tblGrid>"
    for width in widths { xml += "<w:gridCol w:w=\"\(width)\"/>" }
    xml += "</w:tblGrid>"
    if table.hasHead {
      row(
        columns.map { WordText.strong($0) }, widths, "<w:cantSplit/><w:tblHeader/>",
        staysWithNext: true)
    }
    let height = table.room.height.map { WordTable.height($0) } ?? ""
    for (number, cells) in table.rows.enumerated() {
      let room = cells.contains { $0.isEmpty } ? height : ""
      row(
        cells.map { runs($0) }, widths, "<w:cantSplit/>\(room)",
        staysWithNext: table.isShort && number + 1 < table.rows.count)
    }
    xml += "</w:tbl>"
    endsWithTable = true
  }

  private mutating func row(
    _ cells: [String], _ widths: [Int], _ properties: String, staysWithNext: Bool
  ) {
    let stays = staysWithNext ? WordText.keepNext : ""
    xml += "<w:tr><w:trPr>\(properties)</w:trPr>"
    for (cell, width) in zip(cells, widths) {
      xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>"
      xml += "<w:p><w:pPr><w:pStyle w:val=\"aiactCell\"/>\(stays)</w:pPr>\(cell)</w:p></w:tc>"
    }
    xml += "</w:tr>"
  }

  private func runs(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .typed(let text): WordText.run(text)
      case .text(let text): WordText.run(TiedText.of(text))
      case .strong(let text): WordText.strong(TiedText.of(text))
      case .gap: "<w:r><w:br/></w:r>"
      case .link(let label, let address): WordText.link(TiedText.of(label), address)
      }
    }.joined()
  }

  private static func colour(_ tone: Tone) -> String { "<w:color w:val=\"\(tone.ink)\"/>" }
}
