import Glibc
import Testing

/// Reports kept in files beside the tests. With `AIACT_RECORD=1` they are written anew, and the
/// test fails so that nobody forgets to look at them.
enum Golden {
  static func expect(_ text: String, _ name: String) throws {
    let path = "/\(folder(2))/Golden/\(name)"
    if getenv("AIACT_RECORD") != nil {
      let file = try #require(fopen(path, "w"), "\(path)")
      fputs(text, file)
      fclose(file)
      Issue.record("recorded \(name)")
    } else {
      #expect(try read(path) == text, "\(name) differs")
    }
  }

  /// A file of the repository, under its path there.
  static func repositoryFile(_ path: String) throws -> String { try read("/\(folder(4))/\(path)") }

  private static func folder(_ levels: Int) -> String {
    #filePath.split(separator: "/").dropLast(levels).joined(separator: "/")
  }

  private static func read(_ path: String) throws -> String {
    let file = try #require(fopen(path, "r"), "\(path) is missing; record it")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
