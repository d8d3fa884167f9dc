package import ArgumentParser
import Documents

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

  /// To be asked before the work, so that a mistake costs no time.
  package func press() throws(CommandFailure) -> Press {
    let folder = try brand.map { path throws(CommandFailure) in try BrandFolder(path) }
    let own = try template.map { path throws(CommandFailure) in try WordTemplate.open(path) }
    return Press(engine: pdfWith, brand: folder?.brand, template: own ?? folder?.template)
  }
}
