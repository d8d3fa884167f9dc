import Glibc

/// Standard output does not take any more text: closed window, closed pipe, full disk.
package struct OutputFailure: Error, Equatable, Sendable {
  /// The `errno` of the failed write.
  package let code: Int32
}
