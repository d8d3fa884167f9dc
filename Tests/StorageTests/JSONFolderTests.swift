import Glibc
import PseudoTerminal
import Storage
import Testing

struct JSONFolderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Folders.create(folder("sections/more"))
    for name in ["questionnaire.json", "sections/20-b.json", "sections/10-a.json"] {
      try save(name, to: folder(name))
    }
  }

  @Test func readsAllFilesSortedByPath() throws {
    for name in ["sections/more/x.json", "notes.txt", ".hidden.json"] {
      try save(name, to: folder(name))
    }
    try Folders.create(folder(".git/a/b/c"))
    let files = try JSONFolder.read(folder.path)
    #expect(
      files.map(\.path) == [
        "questionnaire.json", "sections/10-a.json", "sections/20-b.json", "sections/more/x.json",
      ])
    #expect(files.allSatisfy { $0.path == String(decoding: $0.bytes, as: UTF8.self) })
  }

  @Test func theFolderMayBeALink() throws {
    let other = try TemporaryFolder()
    symlink(folder.path, other("link"))
    #expect(try JSONFolder.read(other("link")).count == 3)
  }

  @Test func foldersTooDeepAreNotLeftOutSilently() throws {
    try Folders.create(folder("sections/more/yet"))
    #expect(throws: StorageFailure.tooDeep(path: folder("sections/more/yet"), limit: 3)) {
      try JSONFolder.read(folder.path)
    }
  }

  @Test(arguments: ["/etc/hostname", "nothing", "questionnaire.json"])
  func linksToFilesAreRefused(_ target: String) throws {
    symlink(target, folder("sections/15.json"))
    #expect(throws: StorageFailure.symbolicLink(path: folder("sections/15.json"))) {
      try JSONFolder.read(folder.path)
    }
  }

  @Test func linksToFoldersAreRefusedAndOthersDoNotMatter() throws {
    symlink("nothing", folder("readme"))
    #expect(try JSONFolder.read(folder.path).count == 3)
    symlink("..", folder("sections/loop"))
    #expect(throws: StorageFailure.symbolicLink(path: folder("sections/loop"))) {
      try JSONFolder.read(folder.path)
    }
  }

  @Test func pipesDoNotHang() throws {
    mkfifo(folder("pipe.json"), 0o600)
    #expect(throws: StorageFailure.notAFile(path: folder("pipe.json"), kind: .pipe)) {
      try JSONFolder.read(folder.path)
    }
  }

  @Test func theLimitIsForAllFilesTogether() throws {
    let size = try JSONFolder.read(folder.path).map(\.bytes.count).reduce(0, +)
    #expect(try JSONFolder.read(folder.path, sizeLimit: size).count == 3)
    #expect(throws: StorageFailure.tooLarge(path: folder.path, limit: size - 1)) {
      try JSONFolder.read(folder.path, sizeLimit: size - 1)
    }
  }

  @Test func newFoldersAreFilled() throws {
    let path = folder("export")
    let new = try NewFolder(path + "/")
    try new.write([1], to: "own/sections/a.json")
    #expect(try JSONFolder.read(path).map(\.path) == ["own/sections/a.json"])
    #expect(throws: StorageFailure.alreadyExists(path: path)) { _ = try NewFolder(path) }
    for name in ["../x", "own/../../x", "/x", "own//x", "own/."] {
      #expect(throws: StorageFailure.self, "\(name)") { try new.write([], to: name) }
    }
  }

  /// In a folder that others may write to, a link can take any place between two files.
  @Test func linksInTheWayOfANewFolderAreNotFollowed() throws {
    let (path, moved, other) = (folder("export"), folder("moved"), folder("other"))
    mkdir(other, 0o700)
    let new = try NewFolder(path)
    rename(path, moved)
    symlink(other, path)
    try new.write([1], to: "a.json")
    symlink(other, moved + "/own")
    #expect(throws: StorageFailure.self) { try new.write([1], to: "own/b.json") }
    #expect(try JSONFolder.read(other).isEmpty)
    #expect(access(moved + "/a.json", F_OK) == 0)
  }
}
