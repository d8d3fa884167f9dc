import Glibc
import Typography

/// How this program can be started again, for the commands that are shown to the user.
package enum ProgramName {
  /// The word that a shell starts it by, not quoted: `aiact` when it was found by that name, else
  /// the path to it.
  package static let command: String = {
    let called = CommandLine.arguments.first ?? ""
    if called.contains("/") { return access(called, X_OK) == 0 ? called : own ?? called }
    return isOnPath(called) ? called : own ?? "aiact"
  }()

  /// The same as text for the screen, fit to be copied into a shell.
  package static var shown: String { SafeText.line(ShellWord.quoted(command)) }

  private static func isOnPath(_ name: String) -> Bool {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    guard !name.isEmpty else { return false }
    return folders.split(separator: ":", omittingEmptySubsequences: false).contains {
      access("\($0.isEmpty ? "." : $0)/\(name)", X_OK) == 0
    }
  }

  /// Where the running program lies.
  private static var own: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let bytes = buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }
    return count > 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
