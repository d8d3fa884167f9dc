import Glibc

/// How temporary files are called: `.shop.json.4711.123456.tmp`, with the process that writes them.
struct TemporaryName {
  static let suffix = ".tmp"

  /// What stands before the numbers: `.shop.json.`. Hidden, so that no listing shows it; cut, so that
  /// it is never too long for the file system.
  let prefix: String

  /// - Parameter name: of the file that is to be written.
  init(for name: String) {
    var start = name[...]
    while start.utf8.count > 180 { start = start.dropLast() }
    prefix = ".\(start)."
  }

  /// A name that nobody else has.
  var new: String { "\(prefix)\(getpid()).\(UInt64.random(in: 0 ... .max))\(Self.suffix)" }

  /// The prefix of a temporary file; nil for the name of any other file.
  static func prefix(of name: String) -> String? {
    guard name.hasPrefix("."), name.hasSuffix(suffix) else { return nil }
    var rest = name.dropLast(suffix.count)
    for _ in 0..<2 {
      let digits = rest.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropLast(digits)
      guard digits > 0, rest.last == "." else { return nil }
      rest = rest.dropLast()
    }
    return "\(rest)."
  }
}
