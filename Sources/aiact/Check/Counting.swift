/// A number with its noun, in messages to authors, which are English.
enum Counting {
  static func of(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
