/// Numbers with the word that belongs to them.
package enum Counting {
  /// `1 duty`, `3 duties`
  package static func of(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
