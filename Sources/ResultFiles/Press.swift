package import CommandSupport
package import Documents
package import OfficeOpenXML
package import Wording

/// Turns documents into files, in the look that the user wants.
package struct Press {
  /// The program that makes PDF; nil for the first that is installed.
  package var engine: PDFEngine?

  /// The look of a firm; nil for ours.
  package var brand: Brand?
  /// The Word file into which documents are filled; nil for one of ours.
  package var template: WordTemplate?

  package init(engine: PDFEngine? = nil, brand: Brand? = nil, template: WordTemplate? = nil) {
    self.engine = engine
    self.brand = brand
    self.template = template
  }

  /// A document in one of the formats for documents; nil for a format that is none.
  ///
  /// - Parameters:
  ///   - document: made only when it is needed.
  ///   - stamp: when it was made: `2026-11-23T14:05:00Z`.
  package func bytes(
    of document: @autoclosure () -> Document, as format: ReportFormat, stamp: String
  ) throws(CommandFailure) -> [UInt8]? {
    switch format {
    case .html: Array(HTMLRenderer(brand: brand).render(document()).utf8)
    case .md: Array(MarkdownRenderer().render(document()).utf8)
    case .txt: Array(TextRenderer(width: 80, isUnicode: true).render(document()).utf8)
    case .docx: try word(document(), stamp)
    case .pdf: try PDFMaking(press: self, document: document(), stamp: stamp).bytes()
    case .xlsx, .csv, .ics, .json, .dpv, .svg: nil
    }
  }

  /// What of the firm's look cannot be shown in a format, and what to do; nil when all of it can.
  package func remark(on format: ReportFormat, _ words: Words) -> String? {
    guard format == .docx, template == nil, let brand, brand.logo != nil, brand.wordLogo == nil
    else {
      return nil
    }
    return words.publishing.noLogo
  }

  private func word(_ document: Document, _ stamp: String) throws(CommandFailure) -> [UInt8] {
    guard let template else {
      return DOCXWriter.bytes(of: document, stamp: stamp, brand: brand)
    }
    do throws(TemplateFailure) {
      return try template.filled(with: document, stamp: stamp)
    } catch {
      throw CommandFailure(template: error)
    }
  }
}
