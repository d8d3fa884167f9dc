import ArgumentParser
import Assessments
import Documents
package import Reports

/// The one list of formats in which a report is written: commands, `:report` and help read it.
package enum ReportFormat: String, CaseIterable {
  case html, md, txt, docx, xlsx, csv, ics, json

  /// The endings of file names that stand for it, the usual one first.
  package var endings: [String] {
    switch self {
    case .html: ["html", "htm"]
    case .md: ["md", "markdown"]
    case .txt: ["txt"]
    case .docx: ["docx"]
    case .xlsx: ["xlsx"]
    case .csv: ["csv"]
    case .ics: ["ics"]
    case .json: ["json"]
    }
  }

  /// `html, md, txt or json`
  package static let names = list(allCases.map(\.rawValue))

  /// `.html, .md, .txt or .json`
  package static let usualEndings = list(allCases.map { ".\($0.endings[0])" })

  /// The format that an ending stands for, in small or capital letters; nil for an unknown one.
  package init?(ending: some StringProtocol) {
    let ending = ending.lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// Whether it is made for programs and would only spoil a terminal.
  package var isBinary: Bool { self == .docx || self == .xlsx }

  /// The report as it is written to a file. CSV holds the duties alone; those made for programs
  /// hold everything, whatever the depth.
  package func bytes(of report: Report, for depth: Depth) -> [UInt8] {
    switch self {
    case .docx: DOCXWriter.bytes(of: report.document(for: depth), stamp: report.madeAt.description)
    case .xlsx: XLSXWriter.bytes(of: report.workbook)
    case .html: Array(HTMLRenderer().render(report.document(for: depth)).utf8)
    case .md: Array(MarkdownRenderer().render(report.document(for: depth)).utf8)
    case .txt:
      Array(TextRenderer(width: 80, isUnicode: true).render(report.document(for: depth)).utf8)
    case .csv: Array(CSVWriter.text(of: report.dutySheet).utf8)
    case .ics: Array(ICSWriter.text(of: report.calendar).utf8)
    case .json: Array(JSONRenderer().render(report).utf8)
    }
  }

  private static func list(_ names: [String]) -> String {
    "\(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1])"
  }
}

extension ReportFormat: ExpressibleByArgument {}
