import XML

/// Writes a catalogue as XLIFF 1.2, which translators' programs take.
package enum XLIFFWriter {
  package static func bytes(_ catalogue: Catalogue) -> [UInt8] {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="\(XMLText.escaped(catalogue.name))" \
      source-language="\(XMLText.escaped(catalogue.sourceLanguage))" \
      target-language="\(XMLText.escaped(catalogue.language))" datatype="plaintext">
      """
    if let reviewed = catalogue.reviewed {
      text +=
        "<header><note from=\"\(XLIFFReader.reviewed)\">\(XMLText.escaped(reviewed))</note></header>\n"
    }
    text += "<body>\n"
    for unit in catalogue.units { text += unitText(unit) }
    return Array((text + "</body></file></xliff>\n").utf8)
  }

  private static func unitText(_ unit: Catalogue.Unit) -> String {
    let width = unit.limit.map { " maxwidth=\"\($0)\" size-unit=\"char\"" } ?? ""
    var text = "<trans-unit id=\"\(XMLText.escaped(unit.id))\"\(width) xml:space=\"preserve\">"
    text += "<source>\(XMLText.escaped(unit.source))</source>"
    if let target = unit.target {
      let state = unit.isFuzzy ? XLIFFReader.fuzzy : "translated"
      text += "<target state=\"\(state)\">\(XMLText.escaped(target))</target>"
    }
    if !unit.note.isEmpty { text += "<note>\(XMLText.escaped(unit.note))</note>" }
    if unit.isSame { text += "<note from=\"\(XLIFFReader.same)\">\(XLIFFReader.same)</note>" }
    return text + "</trans-unit>\n"
  }
}
