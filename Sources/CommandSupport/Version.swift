/// The version of the program.
package enum Version {
  package static let number = "0.3.0"

  /// What `aiact --version` prints.
  package static let text = "aiact \(number)"
}
