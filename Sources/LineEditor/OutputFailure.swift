import Glibc

/// Standard output does not take any more text: closed window, closed pipe, full disk.
package struct OutputFailure: Error, Equatable, Sendable {
  /// The `errno` of the failed write.
  package let code: Int32

  /// Whether the reader went away: a pager that was left, `| head`, a closed window.
  package var isClosed: Bool { code == EPIPE || code == EIO }
}
