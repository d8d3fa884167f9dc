import Glibc

/// Standard output for bytes, without a buffer.
package enum StandardOutput {
  /// Writes all bytes, however many calls it takes.
  ///
  /// - Throws: ``StorageFailure/system(_:)`` for a full disk, or for a pipe that nobody reads any
  ///   more (`EPIPE`), provided that the program ignores SIGPIPE.
  package static func write(_ bytes: [UInt8]) throws(StorageFailure) {
    try Descriptor.write(bytes, to: STDOUT_FILENO, path: "standard output")
  }
}
