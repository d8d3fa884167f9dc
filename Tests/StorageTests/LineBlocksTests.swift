import Glibc
import PseudoTerminal
import Storage
import Testing

struct LineBlocksTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The blocks of a text, each as the number of its first line and its bytes.
  private func blocks(
    _ text: String, size: Int = 1 << 18, limit: Int = 1 << 20
  ) throws -> [(line: Int, text: String)] {
    try save(text, to: folder("lines"))
    let descriptor = open(folder("lines"), O_RDONLY)
    defer { close(descriptor) }
    var reader = LineBlocks(descriptor: descriptor, path: "lines", size: size, limit: limit)
    var block = LineBlocks.Block()
    var blocks: [(Int, String)] = []
    while try reader.next(into: &block) {
      blocks.append((block.firstLine, String(decoding: block.bytes, as: UTF8.self)))
    }
    return blocks
  }

  @Test(arguments: ["", "\n", "a", "a\n", "a\n\nb", "a\r\nb\n", "longer than a block\nb\n\nc"])
  func loseNothing(_ text: String) throws {
    for size in [1, 2, 3, 5, 64] {
      let found = try blocks(text, size: size)
      #expect(found.map(\.text).joined() == text)
      for block in found.dropLast() { #expect(block.text.utf8.last == 0x0A) }
      var line = 1
      for block in found {
        #expect(block.line == line)
        line += block.text.utf8.count { $0 == 0x0A }
      }
    }
  }

  @Test(arguments: [5, 100_000, 600_000])
  func longLinesAreRefusedWithTheirNumber(_ length: Int) throws {
    let long = String(repeating: "x", count: length)
    for text in ["1234\n\(long)\nab\n", "1234\n\(long)"] {
      let expected = StorageFailure.lineTooLong(path: "lines", line: 2, limit: 4)
      #expect(throws: expected) { try blocks(text, limit: 4) }
    }
    #expect(try blocks("1234\n", limit: 4).count == 1)
  }
}
