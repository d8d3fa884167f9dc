import Storage

/// Standard input as lines.
enum Input {
  /// Hands over one line after the other, in constant memory.
  static func lines(
    _ handle: ([UInt8]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    var reader = LineReader()
    while true {
      let line: [UInt8]?
      do throws(StorageFailure) {
        line = try reader.next()
      } catch {
        throw CommandFailure(storage: error)
      }
      guard let line else { return }
      try handle(line)
    }
  }
}
