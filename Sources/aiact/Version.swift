/// The version of the program.
enum Version {
  static let number = "0.3.0"

  /// What `aiact --version` prints.
  static let text = "aiact \(number)"
}
