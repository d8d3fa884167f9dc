package import ArgumentParser
package import CommandSupport
import OfficeOpenXML
import Wording

/// How documents look and what makes a PDF: `--brand`, `--template`, `--pdf-with`.
package struct LookOptions: ParsableArguments {
  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The look of your firm: a folder with brand.json (name, colour, footer) and, if you like, "
        + "logo.svg, logo.png and template.docx. For html, pdf and docx.", valueName: "folder"),
    completion: .directory)
  package var brand: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Your own Word file, filled where {{report}} stands alone on a line; also {{title}}, "
        + "{{result}} and {{date}}. For docx, and for pdf with LibreOffice.", valueName: "docx"),
    completion: .file(extensions: ["docx", "dotx"]))
  package var template: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The program that makes a PDF: \(PDFEngine.names). Without it the first that is installed.",
      valueName: "name"))
  package var pdfWith: PDFEngine?

  package init() {}

  /// Those that are given, as they are typed.
  var given: [String] {
    [("--brand", brand != nil), ("--template", template != nil), ("--pdf-with", pdfWith != nil)]
      .filter(\.1).map(\.0)
  }

  /// To be asked before the work, so that a mistake costs no time. What would not show in this format
  /// is refused, not passed over.
  package func press(for format: ReportFormat) throws(CommandFailure) -> Press {
    try Self.refuse("--brand", if: brand != nil, in: format, besides: [.html, .docx, .pdf])
    try Self.refuse("--template", if: template != nil, in: format, besides: [.docx, .pdf])
    try Self.refuse("--pdf-with", if: pdfWith != nil, in: format, besides: [.pdf])
    if brand != nil, template != nil {
      throw CommandFailure(.wrongUse) { $0.publishing.twoLooks }
    }
    let folder = try brand.map { path throws(CommandFailure) in try BrandFolder(path) }
    let own = try template.map { path throws(CommandFailure) in try WordTemplate.open(path) }
    return Press(engine: pdfWith, brand: folder?.brand, template: own ?? folder?.template)
  }

  /// Refuses an option that shows in some formats in all others.
  package static func refuse(
    _ option: String, if isGiven: Bool, in format: ReportFormat, besides formats: [ReportFormat]
  ) throws(CommandFailure) {
    guard isGiven, !formats.contains(format) else { return }
    throw CommandFailure(.wrongUse) { words in
      formats.count == 1
        ? words.publishing.lookForOne(
          option: option, format: formats[0].rawValue, other: format.rawValue)
        : words.publishing.lookRefused(
          option: option, formats: ReportFormat.list(formats, words), other: format.rawValue)
    }
  }
}
