extension LineBlocks {
  /// Room for some whole lines; it can be filled again and again.
  package struct Block: Sendable {
    /// The number of the first line, from 1.
    package internal(set) var firstLine = 1
    /// Whether the first line was too long, and is not here; the block is empty then.
    package internal(set) var isTooLong = false
    /// What stands behind `count` means nothing.
    private var room: [UInt8] = []
    private(set) var count = 0

    package init() {}

    /// Each line ends with "\n", but the last one of the stream may not.
    package var bytes: ArraySlice<UInt8> { room[..<count] }

    /// Begins anew with the beginning of a line. `size` is how much more there shall be room for.
    mutating func begin(with start: [UInt8], size: Int) {
      // What one long line needed is not kept.
      if room.count > 4 * size { room = [] }
      count = 0
      isTooLong = false
      makeRoom(start.count + size)
      room.replaceSubrange(..<start.count, with: start)
      count = start.count
    }

    /// Makes sure that so many bytes fit behind what is there.
    mutating func makeRoom(_ free: Int) {
      let missing = count + free - room.count
      if missing > 0 { room.append(contentsOf: repeatElement(0, count: missing)) }
    }

    /// Reads what fits at once; tells how many bytes, 0 at the end.
    mutating func read(
      upTo most: Int, from descriptor: Int32, path: String
    ) throws(StorageFailure) -> Int {
      let got = try Descriptor.read(
        into: &room, at: count, upTo: most, from: descriptor, path: path)
      count += got
      return got
    }

    /// Lets it end at a place.
    mutating func cut(at end: Int) { count = end }

    /// Gives what stands behind the first line to `rest`; false when there is no end of it.
    func cutFirstLine(to rest: inout [UInt8]) -> Bool {
      guard let end = room[..<count].firstIndex(of: 0x0A) else { return false }
      rest.append(contentsOf: room[(end + 1)..<count])
      return true
    }

    /// Leaves the whole lines in place; gives what stands behind them to `rest`. False when there is
    /// no end of a line from a place on.
    mutating func cutLastLine(searchedFrom start: Int, to rest: inout [UInt8]) -> Bool {
      guard let last = room[start..<count].lastIndex(of: 0x0A) else { return false }
      rest.append(contentsOf: room[(last + 1)..<count])
      count = last + 1
      return true
    }
  }
}
