/// Turns byte places of one file into lines and columns as editors show them.
package struct LineTable: Sendable {
  private let lineStarts: [Int]
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    lineStarts = starts
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
    let scalars = bytes[lineStarts[low]..<place].count { $0 & 0xC0 != 0x80 }
    return (low + 1, scalars + 1)
  }
}
