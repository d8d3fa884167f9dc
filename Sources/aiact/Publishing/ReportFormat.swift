import ArgumentParser
import Documents
import Reports

/// The one list of formats in which a report is written: commands, `:report` and help read it.
enum ReportFormat: String, CaseIterable {
  case html, md, txt, json

  /// The endings of file names that stand for it, the usual one first.
  var endings: [String] {
    switch self {
    case .html: ["html", "htm"]
    case .md: ["md", "markdown"]
    case .txt: ["txt"]
    case .json: ["json"]
    }
  }

  /// `html, md, txt or json`
  static let names = list(allCases.map(\.rawValue))

  /// `.html, .md, .txt or .json`
  static let usualEndings = list(allCases.map { ".\($0.endings[0])" })

  /// The format that an ending stands for, in small or capital letters; nil for an unknown one.
  init?(ending: some StringProtocol) {
    let ending = ending.lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// The report as it is written to a file.
  func text(of report: Report) -> String {
    switch self {
    case .html: HTMLRenderer().render(report.document)
    case .md: MarkdownRenderer().render(report.document)
    case .txt: TextRenderer(width: 80, isUnicode: true).render(report.document)
    case .json: JSONRenderer().render(report)
    }
  }

  private static func list(_ names: [String]) -> String {
    "\(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1])"
  }
}

extension ReportFormat: ExpressibleByArgument {}
