import Glibc

/// A folder of its own for a test, removed with all that is in it when it goes away.
package final class TemporaryFolder {
  /// Its absolute path.
  package let path: String

  package init() throws(HarnessFailure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    guard let name = strdup("\(base)/aiact-test-XXXXXX") else { throw HarnessFailure("no memory") }
    defer { free(name) }
    guard mkdtemp(name) != nil else { throw HarnessFailure("mkdtemp: error \(errno)") }
    path = String(cString: name)
  }

  deinit { Self.remove(path) }

  /// The path of something in it.
  package func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a text file into it; gives its path.
  @discardableResult
  package func write(_ name: String, _ text: String) throws(HarnessFailure) -> String {
    let file = open(self(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw HarnessFailure("cannot write \(name): error \(errno)") }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw HarnessFailure("cannot write \(name): error \(errno)") }
      rest = rest.dropFirst(count)
    }
    return self(name)
  }

  /// The names in it, hidden ones too, sorted.
  package var names: [String] { Self.names(in: path).sorted() }

  private static func remove(_ path: String) {
    // Fails for anything but a folder, links to folders included.
    if unlink(path) == 0 { return }
    chmod(path, 0o700)
    for name in names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }

  private static func names(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
