import Glibc
import PseudoTerminal
import Storage
import Testing

/// Temporary files: those of the dead go, those of the living stay.
@Suite struct LeftoverTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder("shop.json")
  }

  private static let bytes = Array("hello".utf8)

  @Test func onlyThoseOfThisFileGo() throws {
    let others = [
      ".shop.json.12.x.tmp", ".shop.json.tmp2", "shop.json.1.2.tmp", ".x.json.1.2.tmp",
      ".shop.json.1.2.3.4.tmp", ".shop.json.12.tmp",
    ]
    for name in others + [".shop.json.12.345.tmp"] { try folder.write(name, "") }
    try DurableFile.removeLeftovers(of: path)
    #expect(folder.names == others.sorted())
  }

  /// A file that was to be made, or to be replaced: whoever writes it next takes them away.
  @Test(arguments: [true, false]) func whoWritesTakesThemAway(isNew: Bool) throws {
    try folder.write(".shop.json.12.345.tmp", "hel")
    if isNew {
      try DurableFile.create(Self.bytes, at: path)
    } else {
      try DurableFile.write(Self.bytes, to: path)
    }
    #expect(folder.names == ["shop.json"])
  }

  @Test func manyFilesAreTidiedAtOnce() throws {
    for name in ["a.json", "b.json", "c.json"] { try folder.write(".\(name).12.345.tmp", "") }
    try DurableFile.removeLeftovers(of: [folder("a.json"), folder("c.json")])
    #expect(folder.names == [".b.json.12.345.tmp"])
  }

  @Test func whatIsBeingWrittenStays() throws {
    let name = ".shop.json.12.345.tmp"
    try folder.write(name, "hel")
    let writer = open(folder(name), O_RDWR | O_CLOEXEC)
    #expect(flock(writer, LOCK_EX | LOCK_NB) == 0)
    try DurableFile.removeLeftovers(of: path)
    #expect(folder.names == [name])
    // As the kernel does for a program that ends.
    close(writer)
    try DurableFile.removeLeftovers(of: path)
    #expect(folder.names == [])
  }

  /// Each takes away what it can, while the other one writes.
  @Test func twoThatTidyLoseNothing() async throws {
    let path = path
    try await withThrowingTaskGroup { group in
      for _ in 0..<2 {
        group.addTask {
          for _ in 0..<300 { try DurableFile.write(Self.bytes, to: path) }
        }
      }
      try await group.waitForAll()
    }
    #expect(folder.names == ["shop.json"])
  }

  @Test func nobodyIsKeptWaiting() throws {
    mkfifo(folder(".shop.json.12.345.tmp"), 0o600)
    try DurableFile.write(Self.bytes, to: path)
    #expect(folder.names.contains("shop.json"))
  }
}
