import Glibc

/// Paths as people type them inside the program, where no shell replaces `~`.
package enum HomePath {
  /// The path with the user's home folder in place of `~` at its start.
  package static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME"), home.pointee != 0 else {
      return path
    }
    return String(cString: home) + path.dropFirst()
  }
}
