import CommandSupport
package import Documents
package import Workshop

extension Handout: Tellable {
  package var workbook: Workbook { Workbook(sheets: [leadingSheet]) }
  package var leadingSheet: Sheet { sheet ?? Sheet(name: "", columns: [], rows: []) }
  package var calendar: Calendar { Calendar(name: "", language: "en", stamp: "", entries: []) }
  package var json: String { "" }
  /// The same cases give the same bytes.
  package var stamp: String { "2000-01-01T00:00:00Z" }
}

extension TableOutputOptions {
  /// Where pages go, in a format that holds them; a table only where there is one.
  func pageDestination(withTable: Bool) throws(CommandFailure) -> Destination {
    let destination = try destination()
    let fits =
      switch destination.format {
      case .html, .md, .txt, .docx, .pdf: true
      case .csv, .xlsx: withTable
      case .json, .ics, .svg, .dpv: false
      }
    guard fits else {
      throw CommandFailure(
        message: "this is made of pages; take html, docx, pdf, md or txt"
          + (withTable ? ", or csv and xlsx for the list" : ""), status: .wrongUse)
    }
    return destination
  }
}
