import Glibc
import PseudoTerminal
import Storage
import Testing

struct LineReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What the reader gives for a text, with `lineTooLong` as "!" and the number of the line.
  private func lines(_ text: String, limit: Int = 1 << 20) throws -> [String] {
    try save(text, to: folder("lines"))
    let descriptor = open(folder("lines"), O_RDONLY)
    defer { close(descriptor) }
    var reader = LineReader(descriptor: descriptor, path: "lines", limit: limit)
    var lines: [String] = []
    while true {
      do throws(StorageFailure) {
        guard let line = try reader.next() else { return lines }
        lines.append(String(decoding: line, as: UTF8.self))
      } catch {
        #expect(error == .lineTooLong(path: "lines", line: reader.lineNumber, limit: limit))
        lines.append("!\(reader.lineNumber)")
      }
    }
  }

  @Test(arguments: [
    ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]),
    ("a\r\nb\n", ["a\r", "b"]),
  ])
  func splits(_ text: String, _ expected: [String]) throws {
    #expect(try lines(text) == expected)
  }

  @Test(arguments: [65_535, 65_536, 65_537, 200_000])
  func linesAcrossChunks(_ length: Int) throws {
    let long = String(repeating: "x", count: length)
    #expect(try lines("a\n\(long)\nb\n\(long)") == ["a", long, "b", long])
  }

  @Test(arguments: [5, 100_000, 200_000])
  func longLinesAreRefusedAndTheNextIsRead(_ length: Int) throws {
    let long = String(repeating: "x", count: length)
    #expect(try lines("1234\n\(long)\nab\n", limit: 4) == ["1234", "!2", "ab"])
    #expect(try lines("1234\n\(long)", limit: 4) == ["1234", "!2"])
  }

  @Test func manyLines() throws {
    let expected = (0..<20_000).map { "line \($0)" }
    #expect(try lines(expected.joined(separator: "\n")) == expected)
  }
}
