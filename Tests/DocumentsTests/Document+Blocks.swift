import Documents

extension Document {
  /// A document of these blocks, and little else.
  static func of(_ blocks: [Block]) -> Document {
    Document(
      kind: "Test", title: "A & B", subtitle: "today", language: "en",
      labels: .init(skip: "s", contents: "c", contentsHead: "h", result: "r"), blocks: blocks)
  }
}
