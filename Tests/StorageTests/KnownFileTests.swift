import Glibc
import PseudoTerminal
import Storage
import Testing

struct KnownFileTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder("shop.json")
  }

  private func known(_ text: String = "one") throws -> KnownFile {
    try KnownFile(creating: path, Array(text.utf8))
  }

  @Test func replacesWhatItKnows() throws {
    var file = try known()
    try file.replace(with: Array("two".utf8))
    try file.replace(with: Array("three".utf8))
    #expect(try content(of: path) == "three")
    var read = try KnownFile(reading: path, limit: 100)
    #expect(read.bytes == Array("three".utf8))
    try read.replace(with: Array("four".utf8))
    #expect(try content(of: path) == "four")
    #expect(folder.names == ["shop.json"])
  }

  @Test(arguments: ["other", "o", ""])
  func whatSomebodyElseWroteStays(text: String) throws {
    var file = try known()
    try save(text, to: path)
    for _ in 0..<2 {
      #expect(throws: StorageFailure.changedMeanwhile(path: path)) {
        try file.replace(with: Array("two".utf8))
      }
    }
    #expect(try content(of: path) == text)
    #expect(folder.names == ["shop.json"])
  }

  /// Of the same size, and with the time of the old one set again.
  @Test func whatLooksUnchangedButIsNotStays() throws {
    var file = try known()
    try file.replace(with: Array("two".utf8))
    var status = stat()
    stat(path, &status)
    let open = open(path, O_WRONLY)
    write(open, "TWO", 3)
    close(open)
    utimensat(AT_FDCWD, path, [status.st_atim, status.st_mtim], 0)
    #expect(throws: StorageFailure.changedMeanwhile(path: path)) {
      try file.replace(with: Array("three".utf8))
    }
    #expect(try content(of: path) == "TWO")
  }

  /// Touched, or put back by a program that synchronises folders.
  @Test func theSameContentIsNoChange() throws {
    var file = try known()
    try save("one", to: path)
    try file.replace(with: Array("two".utf8))
    #expect(try content(of: path) == "two")
  }

  @Test func whatIsGoneIsWrittenAgain() throws {
    var file = try known()
    unlink(path)
    try file.replace(with: Array("two".utf8))
    #expect(try content(of: path) == "two")
  }

  @Test func aLinkInItsPlaceIsRefused() throws {
    var file = try known()
    rename(path, folder("moved.json"))
    symlink("moved.json", path)
    #expect(throws: StorageFailure.symbolicLink(path: path)) {
      try file.replace(with: Array("two".utf8))
    }
    #expect(throws: StorageFailure.symbolicLink(path: path)) {
      try KnownFile(reading: path, limit: 100)
    }
    #expect(try content(of: folder("moved.json")) == "one")
  }
}
