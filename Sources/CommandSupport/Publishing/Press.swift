package import Documents

/// Turns documents into files, in the look that the user wants.
package struct Press {
  /// The program that makes PDF; nil for the first that is installed.
  package var engine: PDFEngine?

  package init(engine: PDFEngine? = nil) { self.engine = engine }

  /// A document in one of the formats for documents; nil for a format that is none.
  ///
  /// - Parameters:
  ///   - document: made only when it is needed.
  ///   - stamp: when it was made: `2026-11-23T14:05:00Z`.
  package func bytes(
    of document: @autoclosure () -> Document, as format: ReportFormat, stamp: String
  ) throws(CommandFailure) -> [UInt8]? {
    switch format {
    case .html: Array(HTMLRenderer().render(document()).utf8)
    case .md: Array(MarkdownRenderer().render(document()).utf8)
    case .txt: Array(TextRenderer(width: 80, isUnicode: true).render(document()).utf8)
    case .docx: DOCXWriter.bytes(of: document(), stamp: stamp)
    case .pdf: try PDFMaking(press: self, document: document(), stamp: stamp).bytes()
    case .xlsx, .csv, .ics, .json, .dpv, .svg: nil
    }
  }
}
