/// Turns byte places of one file into lines and columns as editors show them.
package struct LineTable: Sendable {
  /// How far apart the places are whose characters have been counted beforehand. A file may be one
  /// long line with a problem at every step; counting from the start of the line for each of them
  /// would take the square of its length.
  private static let stride = 512

  private let lineStarts: [Int]
  /// How many bytes that begin no character stand before each multiple of ``stride``.
  private let continuations: [Int]
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var continuations: [Int] = []
    continuations.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    for block in Swift.stride(from: 0, through: bytes.count, by: Self.stride) {
      continuations.append(count)
      for place in block..<min(block + Self.stride, bytes.count) {
        let byte = bytes[place]
        if byte == UInt8(ascii: "\n") { starts.append(place + 1) }
        if byte & 0xC0 == 0x80 { count += 1 }
      }
    }
    lineStarts = starts
    self.continuations = continuations
  }

  /// The line and column of a byte, both counted from 1; a column is a Unicode scalar.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let place = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= place { low = middle } else { high = middle }
    }
    let start = lineStarts[low]
    let scalars = place - start - (continuations(before: place) - continuations(before: start))
    return (low + 1, scalars + 1)
  }

  private func continuations(before place: Int) -> Int {
    let block = place / Self.stride
    return bytes[block * Self.stride..<place].reduce(continuations[block]) {
      $0 + ($1 & 0xC0 == 0x80 ? 1 : 0)
    }
  }
}
