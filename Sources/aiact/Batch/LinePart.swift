/// A run of whole lines in a block.
struct LinePart: Equatable {
  let bytes: Range<Int>
  /// How many lines of the block stand before it.
  let linesBefore: Int

  /// Cuts a block into at most `count` parts of about the same size.
  static func parts(of block: [UInt8], upTo count: Int) -> [LinePart] {
    var parts: [LinePart] = []
    var start = 0
    var lines = 0
    for number in 1...count where start < block.count {
      let aim = max(start, block.count * number / count - 1)
      let end = (block[aim...].firstIndex(of: 0x0A) ?? block.count - 1) + 1
      parts.append(LinePart(bytes: start..<end, linesBefore: lines))
      if number < count { lines += countLines(in: block, start..<end) }
      start = end
    }
    return parts
  }

  private static func countLines(in block: [UInt8], _ range: Range<Int>) -> Int {
    block.withUnsafeBufferPointer { bytes in
      var count = 0
      for place in range where bytes[place] == 0x0A { count &+= 1 }
      return count
    }
  }
}
