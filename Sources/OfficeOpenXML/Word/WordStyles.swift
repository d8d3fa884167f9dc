import Documents
import XML

/// The styles of a Word file. The names are those that Word itself uses, so that a firm's look
/// applies; only the box of the result, tables and their cells have names of our own.
enum WordStyles {
  struct Style {
    let id: String
    /// As Word shows it.
    let name: String
    let xml: String
    /// Whether every Word file has it.
    var isDefault = false
  }

  /// `colour` is that of titles and headings; ours where it is nil.
  static func part(
    _ language: String, colour: Colour?, _ page: WordPage = .upright
  ) -> String {
    let tag = XMLText.escaped(language)
    let defaults =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" "
      + "w:eastAsia=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"\(page.size(22))\"/><w:szCs w:val=\"\(page.size(22))\"/>"
      + "<w:lang w:val=\"\(tag)\" w:eastAsia=\"\(tag)\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
      + "<w:pPrDefault><w:pPr><w:spacing w:after=\"\(page.distance(120))\" w:line=\"\(page.line)\" w:lineRule=\"auto\"/>"
      + "</w:pPr></w:pPrDefault></w:docDefaults>"
    return XMLText.head + "<w:styles \(WordParts.names)>\(defaults)"
      + all(colour: colour, page).map(\.xml).joined() + "</w:styles>"
  }

  static func all(colour: Colour?, _ page: WordPage = .upright) -> [Style] {
    defaults + texts(colour, page) + [link, table]
  }

  private static let defaults = [
    Style(
      id: "Normal", name: "Normal",
      xml: "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
        + "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>", isDefault: true),
    Style(
      id: "DefaultParagraphFont", name: "Default Paragraph Font",
      xml: "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
        + "<w:name w:val=\"Default Paragraph Font\"/></w:style>", isDefault: true),
    Style(
      id: "TableNormal", name: "Normal Table",
      xml: "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
        + "<w:name w:val=\"Normal Table\"/><w:tblPr><w:tblCellMar>"
        + "<w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/>"
        + "</w:tblCellMar></w:tblPr></w:style>", isDefault: true),
  ]

  private static func texts(_ colour: Colour?, _ page: WordPage) -> [Style] {
    let tabs = "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(page.textWidth)\"/></w:tabs>"
    let headings = [36, 28, 24, 22, 22].enumerated().map { level, size in
      style(
        "Heading\(level + 1)", "heading \(level + 1)", after: "BodyText",
        paragraph:
          "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(page.distance(320 - 40 * level))\" "
          + "w:after=\"\(page.distance(80))\"/><w:outlineLvl w:val=\"\(level)\"/>",
        run:
          "<w:b/><w:color w:val=\"\(colour?.hex ?? "1F2A37")\"/><w:sz w:val=\"\(page.size(size))\"/>"
      )
    }
    let own = colour.map { "<w:color w:val=\"\($0.hex)\"/>" } ?? ""
    return [
      style(
        "Title", "Title", after: "Subtitle", paragraph: "<w:spacing w:after=\"60\"/>",
        run: "<w:b/>\(own)<w:sz w:val=\"\(page.size(44))\"/>"),
      style(
        "Subtitle", "Subtitle", after: "BodyText",
        paragraph: "<w:spacing w:after=\"\(page.distance(240))\"/>",
        run: "<w:color w:val=\"44505B\"/>"),
    ] + headings + [
      style("BodyText", "Body Text", after: "BodyText"),
      style(
        "ListParagraph", "List Paragraph", after: "ListParagraph",
        paragraph: "<w:spacing w:after=\"\(page.distance(80))\"/>"),
      style(
        "TOC1", "toc 1", after: "BodyText",
        paragraph: "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" "
          + "w:pos=\"\(page.textWidth)\"/></w:tabs><w:spacing w:after=\"\(page.distance(60))\"/>"),
      style("Header", "header", after: "Header", paragraph: tabs, run: small),
      style("Footer", "footer", after: "Footer", paragraph: tabs, run: small),
      style(
        "aiactResult", "aiact Result", after: "BodyText", paragraph: "<w:keepNext/>",
        run: "<w:b/><w:sz w:val=\"\(page.size(40))\"/>"),
      style(
        "aiactCell", "aiact Cell", after: "aiactCell",
        paragraph: "<w:spacing w:after=\"\(page.distance(40))\"/>"),
    ]
  }

  private static let link = Style(
    id: "Hyperlink", name: "Hyperlink",
    xml: "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>"
      + "<w:rPr><w:color w:val=\"1A56A0\"/><w:u w:val=\"single\"/></w:rPr></w:style>")

  private static let small = "<w:color w:val=\"44505B\"/><w:sz w:val=\"18\"/>"

  private static func style(
    _ id: String, _ name: String, after next: String, paragraph: String = "", run: String = ""
  ) -> Style {
    Style(
      id: id, name: name,
      xml: "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
        + "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"\(next)\"/><w:qFormat/>"
        + (paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>")
        + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>")
  }

  private static let table: Style = {
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B8C0C8\"/>"
    }
    let xml =
      "<w:style w:type=\"table\" w:styleId=\"aiactTable\"><w:name w:val=\"aiact Table\"/>"
      + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>\(sides.joined())"
      + "</w:tblBorders></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr>"
      + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E9EDF1\"/></w:tcPr></w:tblStylePr>"
      + "</w:style>"
    return Style(id: "aiactTable", name: "aiact Table", xml: xml)
  }()
}
