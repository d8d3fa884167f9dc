import Documents
import XML

/// The parts of a Word file besides its text and its styles.
enum WordParts {
  /// The number of the list with bullets; numbered lists follow it.
  static let bullets = 1

  static let names =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// With a region: without one, programs take American English, or none of their dictionaries.
  static func language(_ tag: String) -> String { regions[tag].map { "\(tag)-\($0)" } ?? tag }

  /// Where each official language of the Union is at home.
  private static let regions = [
    "bg": "BG", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "en": "GB", "es": "ES",
    "et": "EE", "fi": "FI", "fr": "FR", "ga": "IE", "hr": "HR", "hu": "HU", "it": "IT",
    "lt": "LT", "lv": "LV", "mt": "MT", "nl": "NL", "pl": "PL", "pt": "PT", "ro": "RO",
    "sk": "SK", "sl": "SI", "sv": "SE",
  ]

  static func contentTypes(withLogo: Bool) -> String {
    let parts = [
      ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"),
      ("settings", "settings"), ("header1", "header"), ("footer1", "footer"),
    ].map { override($0, $1) }
    return XMLText.head + "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + (withLogo ? "<Default Extension=\"png\" ContentType=\"image/png\"/>" : "")
      + parts.joined() + "<Override PartName=\"/docProps/core.xml\" "
      + "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
      + "<Override PartName=\"/docProps/app.xml\" ContentType=\""
      + "application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>"
  }

  /// The entry for a part of the folder `word`.
  static func override(_ name: String, _ type: String) -> String {
    "<Override PartName=\"/word/\(name).xml\" ContentType=\"\(kind).\(type)+xml\"/>"
  }

  static let packageRelations = relations([
    ("\(office)/officeDocument", "word/document.xml"),
    ("\(package)/relationships/metadata/core-properties", "docProps/core.xml"),
    ("\(office)/extended-properties", "docProps/app.xml"),
  ])

  static let documentRelations = relations([
    ("\(office)/styles", "styles.xml"), ("\(office)/numbering", "numbering.xml"),
    ("\(office)/settings", "settings.xml"), ("\(office)/header", "header1.xml"),
    ("\(office)/footer", "footer1.xml"),
  ])

  /// For the header, whose only relation is the logo.
  static let logoRelations = relations([("\(office)/image", "media/logo.png")])

  /// To the part with lists, in a file that had none.
  static let numberingRelation =
    "<Relationship Id=\"rIdAiactLists\" Type=\"\(office)/numbering\" Target=\"numbering.xml\"/>"

  static func relations(_ entries: String) -> String {
    XMLText.head + "<Relationships xmlns=\"\(package)/relationships\">\(entries)</Relationships>"
  }

  private static func relations(_ list: [(kind: String, target: String)]) -> String {
    let entries = list.enumerated().map { number, entry in
      "<Relationship Id=\"rId\(number + 1)\" Type=\"\(entry.kind)\" Target=\"\(entry.target)\"/>"
    }
    return relations(entries.joined())
  }

  static let app =
    XMLText.head + "<Properties xmlns=\""
    + "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
    + "<Application>aiact</Application></Properties>"

  static func core(_ document: Document, _ language: String, stamp: String) -> String {
    XMLText.head + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(XMLText.escaped(document.title))</dc:title>"
      + "<dc:subject>\(XMLText.escaped(document.kind))</dc:subject>"
      + "<dc:language>\(XMLText.escaped(language))</dc:language>"
      + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(stamp)</dcterms:created>"
      + "</cp:coreProperties>"
  }

  /// The page, its header and footer behind the text.
  static func document(_ body: String, on page: WordPage) -> String {
    XMLText.head + "<w:document \(names)><w:body>\(body)<w:sectPr>"
      + "<w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
      + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
      + "\(page.settings)</w:sectPr></w:body></w:document>"
  }

  static func settings(_ language: String) -> String {
    XMLText.head + "<w:settings \(names)><w:zoom w:percent=\"100\"/>"
      + "<w:defaultTabStop w:val=\"709\"/><w:compat><w:compatSetting "
      + "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
      + "w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"\(XMLText.escaped(language))\"/>"
      + "</w:settings>"
  }

  static func header(_ title: String, brand: Brand?) -> String {
    let firm =
      if let brand, let logo = brand.wordLogo {
        WordLogo.run(logo, name: brand.name, relation: "rId1")
      } else {
        WordText.run(brand?.name ?? "")
      }
    let isOurs = brand == nil || brand?.name.isEmpty ?? true && brand?.wordLogo == nil
    let before = isOurs ? "" : "\(firm)<w:r><w:tab/></w:r>"
    return XMLText.head + "<w:hdr \(names)><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
      + "\(before)\(WordText.run(title))</w:p></w:hdr>"
  }

  static func footer(_ text: String) -> String {
    let number = WordText.field("PAGE", WordText.run("1"))
    let count = WordText.field("NUMPAGES", WordText.run("1"))
    return XMLText.head + "<w:ftr \(names)><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
      + "\(WordText.run(text))<w:r><w:tab/></w:r>\(number)\(WordText.run(" / "))\(count)"
      + "</w:p></w:ftr>"
  }

  static func numbering(numberedLists: Int) -> String {
    XMLText.head + "<w:numbering \(names)>\(listKinds(offset: 0))"
      + lists(numbered: numberedLists, offset: 0) + "</w:numbering>"
  }

  /// Bullets and numbers. `offset` is added to what they are called.
  static func listKinds(offset: Int) -> String {
    func kind(_ id: Int, _ format: String, _ text: String) -> String {
      "<w:abstractNum w:abstractNumId=\"\(id + offset)\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
        + "<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/>"
        + "<w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum>"
    }
    return kind(1, "bullet", "•") + kind(2, "decimal", "%1.")
  }

  static func lists(numbered: Int, offset: Int) -> String {
    let numbers = (0..<numbered).map { list in
      "<w:num w:numId=\"\(bullets + 1 + list + offset)\"><w:abstractNumId w:val=\"\(2 + offset)\"/>"
        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }
    return
      "<w:num w:numId=\"\(bullets + offset)\"><w:abstractNumId w:val=\"\(1 + offset)\"/></w:num>"
      + numbers.joined()
  }
}
