import ArgumentParser

/// A program on this machine that makes PDF, in the order in which they are tried: the one that
/// marks headings, tables and pictures best for screen readers comes first.
package enum PDFEngine: String, CaseIterable, Sendable {
  case weasyprint, libreoffice, chromium

  /// The names under which it is installed.
  var programs: [String] {
    switch self {
    case .weasyprint: ["weasyprint"]
    case .libreoffice: ["soffice", "libreoffice"]
    case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    }
  }

  var title: String {
    switch self {
    case .weasyprint: "WeasyPrint"
    case .libreoffice: "LibreOffice"
    case .chromium: "Chromium"
    }
  }

  /// What it is given.
  var source: ReportFormat { self == .libreoffice ? .docx : .html }

  /// The ways to call it, in a folder of its own with the file `in.html` or `in.docx`; the next one
  /// is tried when one fails. Each leaves `in.pdf`.
  func calls(in folder: String, isRoot: Bool) -> [[String]] {
    switch self {
    case .weasyprint:
      // Versions before 58 know no PDF for all.
      [
        ["--quiet", "--pdf-variant", "pdf/ua-1", "\(folder)/in.html", "\(folder)/in.pdf"],
        ["--quiet", "\(folder)/in.html", "\(folder)/in.pdf"],
      ]
    case .libreoffice:
      [
        [
          "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore",
          "--convert-to",
          "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
            + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}",
          "--outdir", folder, "\(folder)/in.docx",
        ]
      ]
    case .chromium:
      [
        [
          "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking",
          "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer",
          "--generate-pdf-document-outline", "--print-to-pdf=\(folder)/in.pdf",
          "file://\(folder)/in.html",
        ] + (isRoot ? ["--no-sandbox"] : [])
      ]
    }
  }

  /// `weasyprint, libreoffice or chromium`
  package static let names = "weasyprint, libreoffice or chromium"
}

extension PDFEngine: ExpressibleByArgument {}
