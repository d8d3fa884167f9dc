import Glibc

/// A stream in blocks of whole lines, in constant memory.
package struct LineBlocks: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private let size: Int
  private let limit: Int
  /// The beginning of a line whose end has not been read.
  private var rest: [UInt8] = []
  private var nextLine = 1

  /// The longest line that is given, in bytes, unless something else is said.
  package static let longestLine = 16 << 20

  /// - Parameters:
  ///   - descriptor: an open file, by default standard input. It is not closed.
  ///   - path: how errors name it.
  ///   - size: how many bytes a block has at most, beside those of one line.
  ///   - limit: the longest line in bytes.
  package init(
    descriptor: Int32 = STDIN_FILENO, path: String = "standard input", size: Int = 1 << 18,
    limit: Int = longestLine
  ) {
    self.descriptor = descriptor
    self.path = path
    self.size = size
    self.limit = limit
  }

  /// How many lines have been given.
  package var linesGiven: Int { nextLine - 1 }

  /// How much of a file has been read, from 0 to 1; nil for a stream whose end nobody knows.
  package var shareGiven: Double? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0
    else { return nil }
    let place = lseek(descriptor, 0, SEEK_CUR)
    return place < 0 ? nil : min(Double(place) / Double(status.st_size), 1)
  }

  /// Fills a block with what can be read without waiting, at least one whole line; false at the end. A
  /// line that is too long is left out and has a block of its own, ``Block/isTooLong``.
  ///
  /// - Throws: ``StorageFailure/system(_:)`` when reading fails.
  package mutating func next(into block: inout Block) throws(StorageFailure) -> Bool {
    block.begin(with: rest, size: size)
    rest.removeAll(keepingCapacity: true)
    var searched = 0
    while !block.cutLastLine(searchedFrom: searched, to: &rest) {
      if block.count > limit {
        try skipLine(&block)
        return true
      }
      searched = block.count
      if try fill(&block) == 0 { break }
    }
    number(&block)
    return block.count > 0 || block.isTooLong
  }

  /// Passes over the rest of a line of which there is no end in the block.
  private mutating func skipLine(_ block: inout Block) throws(StorageFailure) {
    repeat {
      block.cut(at: 0)
      if try fill(&block) == 0 { break }
    } while !block.cutFirstLine(to: &rest)
    leaveOut(&block)
  }

  private mutating func leaveOut(_ block: inout Block) {
    block.cut(at: 0)
    block.firstLine = nextLine
    block.isTooLong = true
    nextLine += 1
  }

  /// Waits for some bytes, then takes all that is there, up to a block.
  private func fill(_ block: inout Block) throws(StorageFailure) -> Int {
    block.makeRoom(size)
    var total = 0
    repeat {
      let got = try block.read(upTo: size - total, from: descriptor, path: path)
      total += got
      if got == 0 { break }
    } while total < size && Descriptor.hasMore(descriptor)
    return total
  }

  /// Counts the lines of a block, which ends before the first that is too long, or is that line.
  private mutating func number(_ block: inout Block) {
    block.firstLine = nextLine
    let bytes = block.bytes
    var start = 0
    while start < bytes.count {
      let end = Self.endOfLine(bytes, from: start)
      let isWhole = bytes[end - 1] == 0x0A
      if end - start - (isWhole ? 1 : 0) > limit {
        rest = bytes[(start == 0 ? end : start)...] + rest
        if start == 0 { leaveOut(&block) } else { block.cut(at: start) }
        return
      }
      start = end
      nextLine += 1
    }
  }

  /// The place behind the next "\n", or the end.
  private static func endOfLine(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + start, 0x0A, buffer.count - start)
      else { return buffer.count }
      return base.distance(to: found) + 1
    }
  }
}
