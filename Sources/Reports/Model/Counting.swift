/// Numbers with the word that belongs to them.
enum Counting {
  /// `1 duty`, `3 duties`
  static func of(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
