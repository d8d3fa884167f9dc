package import Documents
import XML

/// Writes a workbook as an Excel file (Office Open XML, ECMA-376).
package enum XLSXWriter {
  /// The same workbook gives the same bytes.
  package static func bytes(of workbook: Workbook) -> [UInt8] {
    let names = sheetNames(workbook)
    var zip = ZipArchive()
    zip.add("[Content_Types].xml", contentTypes(names.count))
    zip.add("_rels/.rels", packageRelations)
    zip.add("xl/workbook.xml", workbookPart(names))
    zip.add("xl/_rels/workbook.xml.rels", workbookRelations(names.count))
    zip.add("xl/styles.xml", styles)
    for (number, sheet) in workbook.sheets.enumerated() {
      zip.add("xl/worksheets/sheet\(number + 1).xml", XLSXSheet(sheet, isFirst: number == 0).xml)
    }
    return zip.finish()
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// At most 31 characters, none of `[]:*?/\`, no name twice.
  private static func sheetNames(_ workbook: Workbook) -> [String] {
    var taken: Set<String> = []
    return workbook.sheets.map { sheet in
      let allowed = String(sheet.name.map { "[]:*?/\\'".contains($0) ? " " : $0 }.prefix(28))
      var name = allowed
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(allowed) \(number)"
        number += 1
      }
      return name
    }
  }

  private static func contentTypes(_ count: Int) -> String {
    let sheets = (1...max(1, count)).map {
      "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(kind).worksheet+xml\"/>"
    }
    return XMLText.head + "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(kind).sheet.main+xml\"/>"
      + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(kind).styles+xml\"/>"
      + sheets.joined() + "</Types>"
  }

  private static let packageRelations =
    XMLText.head + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" "
    + "Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"

  private static func workbookPart(_ names: [String]) -> String {
    let sheets = names.enumerated().map { number, name in
      "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(number + 1)\" r:id=\"rId\(number + 1)\"/>"
    }
    // The first row stands on every page.
    let heads = names.enumerated().map { number, name in
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(number)\">'"
        + XMLText.escaped(name.replacing("'", with: "''")) + "'!$1:$1</definedName>"
    }
    return XMLText.head + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
      + sheets.joined() + "</sheets><definedNames>" + heads.joined()
      + "</definedNames></workbook>"
  }

  private static func workbookRelations(_ count: Int) -> String {
    let sheets = (1...max(1, count)).map {
      "<Relationship Id=\"rId\($0)\" Type=\"\(office)/worksheet\" "
        + "Target=\"worksheets/sheet\($0).xml\"/>"
    }
    return XMLText.head + "<Relationships xmlns=\"\(package)/relationships\">" + sheets.joined()
      + "<Relationship Id=\"rId\(count + 1)\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
      + "</Relationships>"
  }

  /// By number, as cells name them: 0 plain, 1 heading, 2 text, 3 day, 4 number. `quotePrefix`
  /// keeps a text a text when somebody edits it.
  private static let styles =
    XMLText.head + "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\">"
    + "<font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
    + "<cellXfs count=\"5\"><xf/>"
    + "<xf fontId=\"1\" quotePrefix=\"1\" applyFont=\"1\" applyAlignment=\"1\">"
    + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    + "<xf quotePrefix=\"1\" applyAlignment=\"1\">"
    + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    + "<xf numFmtId=\"14\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
    + "<alignment horizontal=\"left\" vertical=\"top\"/></xf>"
    + "<xf numFmtId=\"3\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
    + "<alignment vertical=\"top\"/></xf></cellXfs><cellStyles count=\"1\">"
    + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
}
