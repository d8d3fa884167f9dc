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
  func longLinesAreLeftOutWithTheirNumber(_ length: Int) throws {
    let long = String(repeating: "x", count: length)
    for size in [1, 3, 64, 1 << 18] {
      // A system call for each byte takes its time.
      if size < 64, length > 5 { continue }
      func lines(_ text: String) throws -> [String] {
        try blocks(text, size: size, limit: 4).flatMap { block -> [String] in
          if block.text.isEmpty { return ["\(block.line) too long"] }
          return block.text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated().map { "\(block.line + $0) \($1)" }.filter { !$0.hasSuffix(" ") }
        }
      }
      #expect(try lines("1234\n\(long)\nab\n") == ["1 1234", "2 too long", "3 ab"])
      #expect(try lines("1234\n\(long)") == ["1 1234", "2 too long"])
      #expect(
        try lines("\(long)\n\(long)\n\nab\ncd\n\(long)\nef")
          == ["1 too long", "2 too long", "4 ab", "5 cd", "6 too long", "7 ef"])
      #expect(try lines("1234\n") == ["1 1234"])
      #expect(try lines("1234") == ["1 1234"])
    }
  }
}
