import Glibc

/// Lines from standard input when it is no terminal.
struct PlainInput {
  /// The longest line in bytes; the rest of a longer one is dropped.
  static let limit = 1 << 20

  private(set) var isAtEnd = false
  private var bytes: [UInt8] = []
  /// Where the line that is not complete starts, and how far it is known to hold no "\n".
  private var start = 0
  private var searched = 0
  private var isDropping = false

  /// What has been read of a line that is not complete.
  var partialLine: String { Self.text(bytes[start...]) }

  /// The next line without its end, if it has been read already.
  mutating func takeLine() -> String? {
    while let end = endOfLine() {
      let line = bytes[start..<end]
      start = end + 1
      searched = start
      if !isDropping { return Self.text(line) }
      isDropping = false
    }
    return isAtEnd ? takeRest() : takeTooLong()
  }

  /// Forgets what has been read of a line that is not complete.
  mutating func dropPartialLine() { start = bytes.count }

  /// Waits for more bytes and reads them.
  mutating func fill() {
    bytes.removeSubrange(..<start)
    start = 0
    searched = bytes.count
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var count = 0
    repeat { count = read(STDIN_FILENO, &chunk, chunk.count) } while count < 0 && errno == EINTR
    isAtEnd = count == 0 || (count < 0 && errno != EAGAIN)
    bytes.append(contentsOf: chunk[..<max(count, 0)])
  }

  private func endOfLine() -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, searched < buffer.count else { return nil }
      return memchr(base + searched, 0x0A, buffer.count - searched).map { base.distance(to: $0) }
    }
  }

  private mutating func takeRest() -> String? {
    let rest = bytes[start...]
    start = bytes.count
    return rest.isEmpty || isDropping ? nil : Self.text(rest)
  }

  private mutating func takeTooLong() -> String? {
    guard bytes.count - start >= Self.limit else { return nil }
    let line = bytes[start...]
    start = bytes.count
    defer { isDropping = true }
    return isDropping ? nil : Self.text(line)
  }

  /// Text without the return of a Windows line end and without anything beyond the limit.
  private static func text(_ line: ArraySlice<UInt8>) -> String {
    let line = line.last == 0x0D ? line.dropLast() : line
    return String(decoding: line.prefix(limit), as: UTF8.self)
  }
}
