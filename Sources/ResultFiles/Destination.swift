import Storage
import Typography
package import Wording

/// Where a result goes, and in which format.
package struct Destination {
  /// Nil for standard output.
  package let path: String?
  package let format: ReportFormat

  /// The folder at `path`, for a file of this format for each of many things.
  package init(folder path: String, format: ReportFormat) {
    self.path = path
    self.format = format
  }

  /// Why a place and a format cannot be had together.
  package enum Mismatch: Error, Equatable {
    /// The name ends in something that stands for no format.
    case unknownEnding(String)
    /// The name has no ending, and no format was named.
    case noEnding
    /// A format of several files, and no folder for them.
    case noFolder(ReportFormat)
    /// The name ends in one format, and another one was named.
    case disagree(ending: ReportFormat, named: ReportFormat)
  }

  /// `-` is standard output. Without a named format the ending decides; on standard output it is
  /// text.
  package init(path: String?, named: ReportFormat?) throws(Mismatch) {
    if let named, named.isFolder {
      guard let path, path != "-" else { throw .noFolder(named) }
      self.path = path
      format = named
      return
    }
    guard let path, path != "-" else {
      self.path = nil
      format = named ?? .txt
      return
    }
    self.path = path
    guard let ending = Self.ending(of: path) else {
      guard let named else { throw .noEnding }
      format = named
      return
    }
    guard let told = ReportFormat(ending: ending) else { throw .unknownEnding(ending) }
    if let named, named != told { throw .disagree(ending: told, named: named) }
    format = told
  }

  /// What follows the last full stop of the file's own name.
  private static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let stop = name.lastIndex(of: "."), stop > name.startIndex else { return nil }
    let ending = name[name.index(after: stop)...]
    return ending.isEmpty ? nil : String(ending)
  }
}

extension Destination.Mismatch {
  /// What to say about it, and what to do.
  package func message(_ words: Words) -> String {
    let texts = words.publishing
    return switch self {
    case .unknownEnding(let ending):
      texts.unknownEnding(
        ending: SafeText.line(ending), endings: ReportFormat.usualEndings(words))
    case .noEnding: texts.noEnding(endings: ReportFormat.usualEndings(words))
    case .noFolder(let format): texts.noFolder(format: format.rawValue)
    case .disagree(let ending, let named):
      texts.disagree(ending: ending.rawValue, named: named.rawValue)
    }
  }
}
