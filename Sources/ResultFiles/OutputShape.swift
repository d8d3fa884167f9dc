import CommandSupport
import Glibc

/// How wide text on standard output may be, and whether it may hold more than ASCII.
package struct OutputShape {
  /// In columns.
  package var width = 80
  package var isUnicode = true
  /// In lines; nil for a file or a pipe, which have no end.
  package var height: Int?

  package init() {}

  /// As the terminal is that standard output goes to; 80 columns for a file or a pipe.
  package static var ofStandardOutput: OutputShape {
    var shape = OutputShape()
    guard isatty(STDOUT_FILENO) == 1 else { return shape }
    if let width = TerminalWidth.of(STDOUT_FILENO) { shape.width = width }
    shape.height = TerminalWidth.height(of: STDOUT_FILENO)
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.lazy.compactMap { getenv($0).map { String(cString: $0) } }
      .first { !$0.isEmpty }?.lowercased()
    shape.isUnicode = locale.map { $0.contains("utf-8") || $0.contains("utf8") } ?? false
    return shape
  }
}
