import Glibc

/// The program that holds a ``FileLock``.
package struct LockHolder: Equatable, Sendable {
  /// The process id, on its host.
  package let process: Int32
  /// The name of the computer; printable ASCII only.
  package let host: String
  /// The login name of whoever runs it, in printable ASCII; nil when the file does not say.
  package let user: String?
  /// Since when, such as `2026-11-28T14:05:00Z`; nil when the file does not say. Printable ASCII only.
  package let since: String?

  /// Whether it runs, or ran, on this computer: only then can it be told whether it still does.
  package var isHere: Bool { host == Self.currentHost }

  /// This program.
  static var current: LockHolder {
    LockHolder(process: getpid(), host: currentHost, user: currentUser, since: now)
  }

  private init(process: Int32, host: String, user: String?, since: String?) {
    self.process = process
    self.host = host
    self.user = user
    self.since = since
  }

  /// Reads what a lock file says; nil when it does not make sense.
  init?(_ text: String) {
    let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    let words = lines[0].split(separator: " ", maxSplits: 1)
    guard words.count == 2, let process = Int32(words[0]), process > 0 else { return nil }
    let more = lines.count > 1 ? lines[1].split(separator: " ", maxSplits: 1) : []
    self.init(
      process: process, host: Self.printable(String(words[1])),
      user: more.count == 2 ? Self.printable(String(more[1])) : nil,
      since: more.first.map { Self.printable(String($0)) })
  }

  /// What a lock file says.
  var text: String {
    "\(process) \(host)\n" + (since.map { "\($0) \(user ?? "")\n" } ?? "")
  }

  private static var currentHost: String {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let bytes = name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    return printable(String(decoding: bytes, as: UTF8.self))
  }

  private static var currentUser: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return "user-\(getuid())"
    }
    return printable(String(cString: name))
  }

  private static var now: String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// A lock file can come from anywhere; its text will be shown.
  private static func printable(_ text: String) -> String {
    String(text.unicodeScalars.map { (0x21...0x7E).contains($0.value) ? Character($0) : "?" })
  }
}
