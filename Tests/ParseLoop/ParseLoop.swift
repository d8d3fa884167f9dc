import JSONText
import Storage

/// Reads JSON Lines from standard input and does nothing with them: what classifying is measured
/// against. Prints how many lines are JSON.
@main enum ParseLoop {
  static func main() throws {
    var blocks = LineBlocks()
    var block = LineBlocks.Block()
    var count = 0
    while try blocks.next(into: &block) {
      for line in block.bytes.split(separator: 0x0A) where JSONReader.read(Array(line)).node != nil
      {
        count += 1
      }
    }
    print(count)
  }
}
