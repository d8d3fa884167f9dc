import Glibc

/// Texts kept in files in a folder `Golden` beside the tests. With `AIACT_RECORD=1` they are written
/// anew, and the test fails so that nobody forgets to look at them.
package enum Golden {
  /// A golden file that cannot be read or written.
  package struct Missing: Error, CustomStringConvertible {
    package let description: String
  }

  /// What is different in the file of this name: the line, the line before it, and the first lines
  /// that differ. Nil when there is nothing; the file lies in the folder `Golden` beside `test`.
  package static func difference(
    _ text: String, _ name: String, test: String = #filePath
  ) throws -> String? {
    let path = path(of: name, beside: test)
    if getenv("AIACT_RECORD") != nil {
      guard let file = fopen(path, "w") else {
        throw Missing(description: "\(path) cannot be written")
      }
      fputs(text, file)
      fclose(file)
      return "recorded \(name); look at it"
    }
    return difference(between: try read(path), and: text).map { "\(name) \($0)" }
  }

  /// The text of a file of this name, for tests that begin with it.
  package static func text(of name: String, test: String = #filePath) throws -> String {
    try read(path(of: name, beside: test))
  }

  private static func path(of name: String, beside test: String) -> String {
    test.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/Golden/\(name)"
  }

  static func difference(between expected: String, and found: String) -> String? {
    let (old, new) = (lines(of: expected), lines(of: found))
    if old == new { return nil }
    let same = zip(old, new).prefix { $0 == $1 }.count
    var text = "differs at line \(same + 1):"
    if same > 0 { text += "\n  \(words(old[same - 1]))" }
    for line in old[same...].prefix(shown) { text += "\n- \(words(line))" }
    for line in new[same...].prefix(shown) { text += "\n+ \(words(line))" }
    return text
  }

  private static let shown = 5

  /// Byte for byte: two ways to write an accent are a difference.
  private static func lines(of text: String) -> [[UInt8]] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Array($0) }
  }

  private static func words(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }

  private static func read(_ path: String) throws -> String {
    guard let file = fopen(path, "r") else {
      throw Missing(description: "\(path) is missing; record it")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
