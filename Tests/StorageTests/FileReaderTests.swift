import Glibc
import PseudoTerminal
import Storage
import Testing

struct FileReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func readsAllBytes(_ size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    try DurableFile.write(bytes, to: folder("a"))
    #expect(try FileReader.read(folder("a"), limit: size) == bytes)
  }

  @Test func theLimitIsKeptAndNamed() throws {
    try save("12345", to: folder("a"))
    let failure = StorageFailure.tooLarge(path: folder("a"), limit: 4)
    #expect(throws: failure) { try FileReader.read(folder("a"), limit: 4) }
    #expect(failure.message.hasSuffix("/a: larger than 4 bytes"))
  }

  @Test func filesWithoutASizeAreLimitedToo() {
    #expect(throws: StorageFailure.tooLarge(path: "/proc/self/maps", limit: 10)) {
      try FileReader.read("/proc/self/maps", limit: 10)
    }
  }

  @Test func pipesFoldersAndDevicesAreRefusedAtOnce() {
    mkfifo(folder("pipe"), 0o600)
    for (path, kind) in [
      (folder("pipe"), FileKind.pipe), (folder.path, .folder), ("/dev/zero", .device),
    ] {
      #expect(throws: StorageFailure.notAFile(path: path, kind: kind)) {
        try FileReader.read(path, limit: 10)
      }
    }
  }

  @Test func linksAreFollowedOnlyWhenWanted() throws {
    try save("text", to: folder("a"))
    symlink("a", folder("link"))
    #expect(try content(of: folder("link")) == "text")
    #expect(throws: StorageFailure.symbolicLink(path: folder("link"))) {
      try FileReader.read(folder("link"), limit: 10, followsLinks: false)
    }
  }

  @Test func aMissingFileIsNamed() {
    let failure = #expect(throws: StorageFailure.self) {
      try FileReader.read(folder("none.json"), limit: 10)
    }
    #expect(failure?.isMissing == true)
    #expect(failure?.message == "\(folder("none.json")): No such file or directory (open)")
  }

  @Test func aZeroByteDoesNotShortenTheName() throws {
    try save("secret", to: folder("a"))
    #expect(throws: StorageFailure.self) { try FileReader.read(folder("a\0.json"), limit: 10) }
  }
}
