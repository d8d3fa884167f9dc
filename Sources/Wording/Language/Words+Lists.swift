extension Words {
  /// Things that hold together: `a, b`.
  package func list(_ items: [String]) -> String { items.joined(separator: lists.comma) }

  /// Longer things: `a; b`.
  package func clauses(_ items: [String]) -> String { items.joined(separator: lists.semicolon) }

  /// One of several: `a or b`.
  package func either(_ items: [String]) -> String { items.joined(separator: lists.or) }

  /// In quotation marks.
  package func quoted(_ text: String) -> String { lists.quoted(text: text) }
}
