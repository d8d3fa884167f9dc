import Glibc

/// The lines of a stream, one after the other, in constant memory.
package struct LineReader: ~Copyable {
  private static let chunk = 1 << 16

  private let descriptor: Int32
  private let path: String
  private let limit: Int
  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isAtEnd = false
  /// Lines given or refused so far.
  package private(set) var lineNumber = 0

  /// - Parameters:
  ///   - descriptor: an open file, by default standard input. It is not closed.
  ///   - path: how errors name it.
  ///   - limit: the longest line in bytes.
  package init(
    descriptor: Int32 = STDIN_FILENO, path: String = "standard input", limit: Int = 16 << 20
  ) {
    self.descriptor = descriptor
    self.path = path
    self.limit = limit
  }

  /// The next line without its "\n", nil after the last one.
  ///
  /// - Throws: ``StorageFailure/lineTooLong(path:line:limit:)``, after which the next call gives
  ///   the line that follows; ``StorageFailure/system(_:)`` when reading fails.
  package mutating func next() throws(StorageFailure) -> [UInt8]? {
    var isTooLong = false
    while true {
      if let end = endOfLine() {
        lineNumber += 1
        let line = bytes[start..<end]
        start = min(end + 1, bytes.count)
        searched = start
        guard !isTooLong, line.count <= limit else {
          throw .lineTooLong(path: path, line: lineNumber, limit: limit)
        }
        return Array(line)
      }
      if isAtEnd { return nil }
      if bytes.count - start > limit {
        isTooLong = true
        start = bytes.count
      }
      try fill()
      if isAtEnd, isTooLong, start == bytes.count {
        lineNumber += 1
        throw .lineTooLong(path: path, line: lineNumber, limit: limit)
      }
    }
  }

  /// Where the line at `start` ends: before a "\n", or at the end of the stream.
  private mutating func endOfLine() -> Int? {
    let found = bytes.withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress, searched < buffer.count else { return nil }
      return memchr(base + searched, 0x0A, buffer.count - searched).map { base.distance(to: $0) }
    }
    searched = bytes.count
    if let found { return found }
    return isAtEnd && start < bytes.count ? bytes.count : nil
  }

  private mutating func fill() throws(StorageFailure) {
    bytes.removeSubrange(..<start)
    start = 0
    searched = bytes.count
    let got = try Descriptor.read(
      upTo: Self.chunk, into: &bytes, from: descriptor, path: path)
    isAtEnd = got == 0
  }
}
