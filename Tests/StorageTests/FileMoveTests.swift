import PseudoTerminal
import Storage
import Testing

@Suite struct FileMoveTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aFileTakesItsNewName() throws {
    let path = try folder.write("a.json", "one")
    try Folders.create(folder("archive"))
    try FileMove.move(path, to: folder("archive/a.json"))
    #expect(try FileReader.read(folder("archive/a.json"), limit: 10) == Array("one".utf8))
    #expect(throws: StorageFailure.self) { try FileReader.read(path, limit: 10) }
  }

  @Test func aNameThatIsTakenStays() throws {
    let path = try folder.write("a.json", "one")
    let other = try folder.write("b.json", "two")
    #expect(throws: StorageFailure.alreadyExists(path: other)) {
      try FileMove.move(path, to: other)
    }
    #expect(try FileReader.read(path, limit: 10) == Array("one".utf8))
    #expect(try FileReader.read(other, limit: 10) == Array("two".utf8))
  }

  @Test func aFolderIsNotMoved() throws {
    try Folders.create(folder("sub"))
    #expect(throws: StorageFailure.notAFile(path: folder("sub"), kind: .folder)) {
      try FileMove.move(folder("sub"), to: folder("other"))
    }
  }
}
