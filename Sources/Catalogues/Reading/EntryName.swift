/// The names of texts, areas and places, which become names in Swift.
enum EntryName {
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
    }
  }

  /// As Swift takes it where a word of the language has the same name.
  static func escaped(_ name: String) -> String { words.contains(name) ? "`\(name)`" : name }

  private static let words: Set<String> = [
    "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum",
    "extension", "false", "for", "func", "guard", "if", "import", "in", "init", "is", "let", "nil",
    "operator", "private", "protocol", "public", "repeat", "return", "self", "static", "struct",
    "switch", "throw", "throws", "true", "try", "var", "where", "while",
  ]
}
