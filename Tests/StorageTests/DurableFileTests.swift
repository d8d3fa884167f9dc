import Glibc
import PseudoTerminal
import Storage
import Testing

struct DurableFileTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder("shop.json")
  }

  @Test func writesAndReplaces() throws {
    try save("one", to: path)
    try save("two, longer", to: path)
    #expect(try content(of: path) == "two, longer")
    #expect(folder.names == ["shop.json"])
  }

  @Test func createDoesNotOverwrite() throws {
    try DurableFile.create(Array("one".utf8), at: path)
    #expect(throws: StorageFailure.alreadyExists(path: path)) {
      try DurableFile.create(Array("two".utf8), at: path)
    }
    #expect(try content(of: path) == "one")
    #expect(folder.names == ["shop.json"])
  }

  @Test func linksAreRefused() throws {
    let link = folder("link.json")
    try save("kept", to: path)
    symlink("shop.json", link)
    #expect(throws: StorageFailure.symbolicLink(path: link)) { try save("new", to: link) }
    #expect(throws: StorageFailure.alreadyExists(path: link)) {
      try DurableFile.create([], at: link)
    }
    #expect(try content(of: path) == "kept")
  }

  @Test func linksThatLeadNowhereAreRefused() throws {
    let link = folder("link.json")
    symlink("nothing", link)
    #expect(throws: StorageFailure.symbolicLink(path: link)) { try save("new", to: link) }
    #expect(throws: StorageFailure.alreadyExists(path: link)) {
      try DurableFile.create([], at: link)
    }
    #expect(folder.names == ["link.json"])
  }

  @Test func foldersAndPipesAreNotReplaced() throws {
    let (subfolder, pipe) = (folder("folder"), folder("pipe"))
    mkdir(subfolder, 0o700)
    mkfifo(pipe, 0o600)
    #expect(throws: StorageFailure.notAFile(path: subfolder, kind: .folder)) {
      try save("", to: subfolder)
    }
    #expect(throws: StorageFailure.notAFile(path: pipe, kind: .pipe)) { try save("", to: pipe) }
  }

  @Test(arguments: ["", ".", "..", "/", "nowhere/file.json", "a\0b"])
  func impossibleNamesAreRefused(_ name: String) {
    #expect(throws: StorageFailure.self) { try save("", to: name) }
  }

  @Test func longNamesWork() throws {
    let name = String(repeating: "ü", count: 125) + ".json"
    try save("", to: folder(name))
    #expect(folder.names == [name])
  }
}
