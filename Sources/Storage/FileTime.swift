import Glibc

/// When a file was last changed, as exactly as the file system knows.
package struct FileTime: Comparable, Sendable {
  /// Seconds since the start of 1970, UTC.
  package let seconds: Int
  package let nanoseconds: Int

  init(_ time: timespec) {
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }

  package static func < (one: FileTime, other: FileTime) -> Bool {
    (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
  }
}
