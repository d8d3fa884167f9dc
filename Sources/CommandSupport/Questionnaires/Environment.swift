import Glibc

/// The variables that a program starts with.
package enum Environment {
  /// Nil when the variable is not set or is empty.
  package static func value(_ name: String) -> String? {
    guard let text = getenv(name) else { return nil }
    let value = String(cString: text)
    return value.isEmpty ? nil : value
  }
}
