import Glibc

/// A stream in blocks of whole lines, in constant memory.
package struct LineBlocks: ~Copyable {
  /// Some whole lines.
  package struct Block: Sendable {
    /// Each line ends with "\n", but the last one of the stream may not.
    package let bytes: [UInt8]
    /// The number of its first line, from 1.
    package let firstLine: Int
  }

  private let descriptor: Int32
  private let path: String
  private let size: Int
  private let limit: Int
  /// The beginning of a line whose end has not been read.
  private var rest: [UInt8] = []
  private var nextLine = 1

  /// - Parameters:
  ///   - descriptor: an open file, by default standard input. It is not closed.
  ///   - path: how errors name it.
  ///   - size: how many bytes a block has at most, beside those of one line.
  ///   - limit: the longest line in bytes.
  package init(
    descriptor: Int32 = STDIN_FILENO, path: String = "standard input", size: Int = 1 << 18,
    limit: Int = 16 << 20
  ) {
    self.descriptor = descriptor
    self.path = path
    self.size = size
    self.limit = limit
  }

  /// What can be read without waiting, at least one whole line; nil at the end.
  ///
  /// - Throws: ``StorageFailure/lineTooLong(path:line:limit:)``; ``StorageFailure/system(_:)`` when
  ///   reading fails.
  package mutating func next() throws(StorageFailure) -> Block? {
    var bytes = rest
    bytes.reserveCapacity(rest.count + size)
    rest = []
    var searched = 0
    while true {
      let got = try fill(&bytes)
      if let end = Self.endOfLastLine(bytes, from: searched) {
        rest = Array(bytes[end...])
        bytes.removeSubrange(end...)
        return try block(bytes)
      }
      if got == 0 { return bytes.isEmpty ? nil : try block(bytes) }
      if bytes.count > limit { throw tooLong(nextLine) }
      searched = bytes.count
    }
  }

  /// Waits for some bytes, then takes all that is there, up to a block.
  private func fill(_ bytes: inout [UInt8]) throws(StorageFailure) -> Int {
    var total = 0
    repeat {
      let got = try Descriptor.read(
        upTo: size - total, into: &bytes, from: descriptor, path: path)
      total += got
      if got == 0 { break }
    } while total < size && Descriptor.hasMore(descriptor)
    return total
  }

  private mutating func block(_ bytes: [UInt8]) throws(StorageFailure) -> Block {
    let first = nextLine
    var start = 0
    while start < bytes.count {
      let end = Self.endOfLine(bytes, from: start)
      let isWhole = bytes[end - 1] == 0x0A
      if end - start - (isWhole ? 1 : 0) > limit { throw tooLong(nextLine) }
      start = end
      nextLine += 1
    }
    return Block(bytes: bytes, firstLine: first)
  }

  private func tooLong(_ line: Int) -> StorageFailure {
    .lineTooLong(path: path, line: line, limit: limit)
  }

  /// The place behind the next "\n", or the end.
  private static func endOfLine(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + start, 0x0A, buffer.count - start)
      else { return buffer.count }
      return base.distance(to: found) + 1
    }
  }

  /// The place behind the last "\n"; nil when there is none.
  private static func endOfLastLine(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes[start...].lastIndex(of: 0x0A).map { $0 + 1 }
  }
}
