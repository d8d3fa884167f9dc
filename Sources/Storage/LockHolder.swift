import Glibc

/// The program that holds a ``FileLock``.
package struct LockHolder: Equatable, Sendable {
  /// The process id, on its host.
  package let process: Int32
  /// The name of the computer; printable ASCII only.
  package let host: String

  /// This program.
  static var current: LockHolder {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let bytes = name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    return LockHolder(process: getpid(), host: printable(String(decoding: bytes, as: UTF8.self)))
  }

  private init(process: Int32, host: String) {
    self.process = process
    self.host = host
  }

  /// Reads what a lock file says; nil when it does not make sense.
  init?(_ text: String) {
    let line = text.prefix { $0 != "\n" }
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let process = Int32(words[0]), process > 0 else { return nil }
    self.init(process: process, host: Self.printable(String(words[1])))
  }

  /// What a lock file says.
  var text: String { "\(process) \(host)\n" }

  /// A lock file can come from anywhere; its text will be shown.
  private static func printable(_ text: String) -> String {
    String(text.unicodeScalars.map { (0x21...0x7E).contains($0.value) ? Character($0) : "?" })
  }
}
