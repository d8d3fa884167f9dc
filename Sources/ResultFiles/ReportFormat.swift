import ArgumentParser
package import Wording

/// The one list of formats in which a report is written: commands, `:report` and help read it.
package enum ReportFormat: String, CaseIterable {
  case html, md, txt, docx, pdf, xlsx, csv, ics, json, dpv, svg

  /// The endings of file names that stand for it, the usual one first; none for a folder.
  package var endings: [String] {
    switch self {
    case .html: ["html", "htm"]
    case .md: ["md", "markdown"]
    case .txt: ["txt"]
    case .docx: ["docx"]
    case .pdf: ["pdf"]
    case .xlsx: ["xlsx"]
    case .csv: ["csv"]
    case .ics: ["ics"]
    case .json: ["json"]
    case .dpv: ["jsonld"]
    case .svg: []
    }
  }

  /// `html, md, txt or json`, for help
  package static let names = list(allCases, .english)

  /// `.html, .md, .txt or .json`
  package static func usualEndings(_ words: Words) -> String {
    list(allCases.compactMap { $0.endings.first.map { ".\($0)" } }, words)
  }

  /// The format that an ending stands for, in small or capital letters; nil for an unknown one.
  package init?(ending: some StringProtocol) {
    let ending = ending.lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// Whether it is made for programs and would only spoil a terminal.
  package var isBinary: Bool { self == .docx || self == .xlsx || self == .pdf }

  /// Whether it is several files, which need a folder.
  package var isFolder: Bool { self == .svg }

  /// `html, md or txt`
  package static func list(_ formats: [ReportFormat], _ words: Words) -> String {
    list(formats.map(\.rawValue), words)
  }

  private static func list(_ names: [String], _ words: Words) -> String {
    words.either([words.list(names.dropLast()), names[names.count - 1]])
  }
}

extension ReportFormat: ExpressibleByArgument {
  /// `table` is what people call the text of a table.
  package init?(argument: String) { self.init(rawValue: argument == "table" ? "txt" : argument) }
}
