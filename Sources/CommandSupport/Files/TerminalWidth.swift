import Glibc

/// How large the terminal behind a descriptor is.
package enum TerminalWidth {
  /// In columns; nil where there is no terminal, or it does not tell.
  package static func of(_ descriptor: Int32) -> Int? {
    size(of: descriptor).map { Int($0.ws_col) }
  }

  /// In lines; nil where the width is, and where the terminal does not tell.
  package static func height(of descriptor: Int32) -> Int? {
    size(of: descriptor).flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil }
  }

  private static func size(of descriptor: Int32) -> winsize? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return size
  }
}
