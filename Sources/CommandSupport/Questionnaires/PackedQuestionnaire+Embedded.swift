import Questionnaires

extension PackedQuestionnaire {
  /// As the build writes it.
  init(
    _ names: StaticString, _ texts: StaticString, _ values: StaticString,
    _ files: [(path: String, count: Int)]
  ) {
    self.init(
      names: Self.bytes(names), texts: Self.bytes(texts), values: Self.bytes(values), files: files)
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
