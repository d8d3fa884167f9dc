/// What a system may be called.
enum SystemName {
  /// In characters; a longer name is a document pasted by mistake.
  static let longest = 200
}
