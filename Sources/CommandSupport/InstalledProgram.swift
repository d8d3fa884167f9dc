import Glibc

/// Programs of this machine.
package enum InstalledProgram {
  /// The folders in which programs are looked for.
  package static var path: String { variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin" }

  /// The first of some programs that is installed, as an absolute path.
  package static func find(_ programs: [String]) -> String? {
    let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
    for program in programs {
      for folder in folders where access("\(folder)/\(program)", X_OK) == 0 {
        return "\(folder)/\(program)"
      }
    }
    return nil
  }

  package static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
